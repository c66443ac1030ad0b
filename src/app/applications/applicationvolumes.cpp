#include "app/applications/applicationvolumes.h"

#include "app/shell/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/pill.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qorjyn {

ApplicationVolumes::ApplicationVolumes(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_hint(mutedLabel(this)), m_statedCard(new Card(this)),
      m_countedCard(new Card(this)), m_stated(partLabel(this)), m_counted(partLabel(this)),
      m_difference(new Pill(this))
{
    m_counted->setObjectName(u"applicationCounted"_s);
    m_difference->setObjectName(u"applicationDifference"_s);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_counted);
    counted->addWidget(m_difference);
    counted->addStretch();
    m_statedCard->body()->addWidget(m_stated);
    m_countedCard->body()->addLayout(counted);
    auto *cards = new QHBoxLayout;
    cards->addWidget(m_statedCard, 1);
    cards->addWidget(m_countedCard, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addLayout(cards);
    retranslate();
}

void ApplicationVolumes::setPages(int stated, std::optional<int> counted)
{
    const Words words = m_context.words();
    m_stated->setText(stated > 0 ? words.pages(stated) : u"—"_s);
    m_counted->setText(counted ? words.pages(*counted) : u"—"_s);
    if (!counted || stated == 0 || *counted == stated)
        m_difference->setState({}, Tone::Neutral);
    else
        m_difference->setState(*counted < stated ? tr("%1 fewer").arg(words.pages(stated - *counted))
                                                 : tr("%1 more").arg(words.pages(*counted - stated)),
                               Tone::Due);
}

void ApplicationVolumes::setEditable(bool editable)
{
    m_hint->setVisible(editable);
}

void ApplicationVolumes::retranslate()
{
    m_hint->setText(tr("Ctrl+V pastes a list · drop files on a row"));
    m_statedCard->setTitle(tr("Volume stated on the form"));
    m_countedCard->setTitle(tr("Counted in the files"));
}

} // namespace qorjyn
