#include "app/widgets/stalechoice.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace qorjyn {

using namespace Qt::StringLiterals;

StaleChoice::StaleChoice(const QString &form, QWidget *parent)
    : QWidget(parent), m_theirs(new QPushButton(this)), m_mine(new QPushButton(this))
{
    m_theirs->setObjectName(form + u"LoadStored"_s);
    m_mine->setObjectName(form + u"StoreMine"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_theirs);
    row->addWidget(m_mine);
    row->addStretch();
    connect(m_theirs, &QPushButton::clicked, this, &StaleChoice::theirsChosen);
    connect(m_mine, &QPushButton::clicked, this, &StaleChoice::mineChosen);
    retranslate();
    hide();
}

void StaleChoice::offer(bool mine)
{
    m_mine->setVisible(mine);
    show();
}

void StaleChoice::retranslate()
{
    m_theirs->setText(tr("Load what is stored"));
    m_mine->setText(tr("Store mine over it"));
}

} // namespace qorjyn
