#include "app/applications/comparedialog.h"

#include "app/applications/itemcolumns.h"
#include "app/shell/look.h"
#include "app/shell/plaintip.h"
#include "app/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

/// Fields by name, and what each description says in them.
using Fields = QList<std::pair<QString, QStringList>>;

Fields fieldsOf(const QList<Description> &descriptions, const Words &words)
{
    Fields fields;
    for (int column = 0; column < ItemColumns::Files; ++column) {
        QStringList values;
        for (const Description &description : descriptions)
            values.append(column == ItemColumns::CategoryColumn
                              ? words.categoryShort(description.category)
                              : ItemColumns::shown(description, column, words));
        const bool isSaid = std::ranges::any_of(values, [](const QString &text) { return !text.isEmpty(); });
        if (titleFields.at(size_t(column)).isCompared && isSaid)
            fields.append({ItemColumns::columnHeading(column, words), values});
    }
    return fields;
}

} // namespace

CompareDialog::CompareDialog(AppContext &context, QString name, const Description &description,
                             QStringList names, const QList<LikeTitle> &titles, QWidget *parent)
    : QDialog(parent), m_context(context), m_names(std::move(names)), m_descriptions({description}),
      m_table(new QTableWidget(this)), m_aside(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"compareDialog"_s);
    m_names.prepend(std::move(name));
    for (const LikeTitle &title : titles)
        m_descriptions.append(title.description);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_aside->setObjectName(u"compareAside"_s);
    m_close->setObjectName(u"compareClose"_s);
    m_close->setDefault(true);
    setPrimary(m_close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_aside);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_aside, &QPushButton::clicked, this, [this] {
        Q_EMIT setAside();
        accept();
    });
    resize(scaled(560 + 130 * int(titles.size()), this), scaled(480, this));
    retranslate();
    m_table->setFocus();
}

void CompareDialog::fill()
{
    const Fields fields = fieldsOf(m_descriptions, m_context.words());
    m_table->setColumnCount(int(m_names.size()));
    m_table->setRowCount(int(fields.size()));
    m_table->setHorizontalHeaderLabels(m_names);
    QStringList names;
    for (int row = 0; row < fields.size(); ++row) {
        const auto &[name, values] = fields[row];
        names.append(name);
        for (int column = 0; column < values.size(); ++column) {
            auto *cell = new QTableWidgetItem(values[column].isEmpty() ? u"—"_s : values[column]);
            cell->setToolTip(plainTip(values[column]));
            if (values[column] != values.first())
                cell->setFont(boldFont(font()));
            m_table->setItem(row, column, cell);
        }
    }
    m_table->setVerticalHeaderLabels(names);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setCurrentCell(0, 0);
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare titles"));
    fill();
    m_table->setAccessibleName(tr("The title beside those it is like"));
    m_aside->setText(tr("Not a duplicate"));
    m_close->setText(tr("Close"));
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace qorjyn
