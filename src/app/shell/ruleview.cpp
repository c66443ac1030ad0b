#include "app/shell/ruleview.h"

#include "app/shell/theme.h"
#include "app/widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

// A file of "## R6" headings with the text of each point under them.
QString pointOf(const QString &path, Rule rule)
{
    QFile file(path);
    if (rule == Rule::None || !file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString heading = u"## "_s + ruleId(rule) + u'\n';
    const qsizetype start = text.indexOf(heading);
    if (start < 0)
        return {};
    const qsizetype from = start + heading.size();
    const qsizetype to = text.indexOf(u"\n## "_s, from);
    return text.mid(from, to < 0 ? -1 : to - from).trimmed();
}

} // namespace

QString ruleText(Rule rule)
{
    return pointOf(u":/help/rules.kk.md"_s, rule);
}

QString ruleSummary(Rule rule, Language language)
{
    return pointOf(u":/help/summary.%1.md"_s.arg(code(language)), rule);
}

RuleView::RuleView(QWidget *parent)
    : QDialog(parent), m_points(new QComboBox), m_heading(headingLabel()), m_summary(new QLabel),
      m_source(mutedLabel()), m_text(new QTextBrowser)
{
    setObjectName(u"ruleView"_s);
    m_points->setObjectName(u"rulePoints"_s);
    m_summary->setObjectName(u"ruleSummary"_s);
    m_text->setObjectName(u"ruleText"_s);
    m_text->document()->setDocumentMargin(scaled(12, this));
    m_summary->setWordWrap(true);
    m_source->setWordWrap(true);
    m_source->setFont(smallFont(m_source->font()));
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_points);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
    column->addWidget(m_source);
    column->addWidget(buttons);
    connect(m_points, &QComboBox::activated, this,
            [this](int index) { showRule(Rule(m_points->itemData(index).toInt()), m_language); });
    resize(scaled(600, this), scaled(460, this));
}

void RuleView::fillPoints()
{
    m_points->clear();
    for (int point = int(Rule::R2); point <= int(Rule::R20); ++point)
        m_points->addItem(tr("Point %1").arg(point), point);
}

void RuleView::showRule(Rule rule, Language language)
{
    m_rule = rule;
    m_language = language;
    fillPoints();
    m_points->setCurrentIndex(m_points->findData(int(rule)));
    m_points->setAccessibleName(tr("Point of the Rules"));
    m_heading->setText(tr("Point %1 of the Rules").arg(int(rule)));
    setWindowTitle(m_heading->text());
    m_summary->setText(ruleSummary(rule, language));
    m_text->setPlainText(ruleText(rule));
    m_text->setAccessibleName(tr("The official text in Kazakh"));
    m_source->setText(
        tr("The official text is the Kazakh one: order No. 201 of the Minister of Culture and Sports "
           "of the Republic of Kazakhstan of 3 July 2017, in the wording of 19 March 2021, No. 76."));
}

} // namespace qorjyn
