#include "app/shell/helpwindow.h"

#include "app/shell/theme.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pathOf(const QString &topic, Language language)
{
    return u":/help/%1/%2.md"_s.arg(code(language), topic);
}

QString titleOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith(u"# ") ? first.mid(2).trimmed() : first;
}

} // namespace

QStringList helpTopics()
{
    return readText(u":/help/topics.txt"_s).split(u'\n', Qt::SkipEmptyParts);
}

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_topics(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(u"helpWindow"_s);
    m_topics->setObjectName(u"helpTopics"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(scaled(16, this));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_topics);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(220, this), scaled(620, this)});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0 && m_topics->item(index)->data(Qt::UserRole).toString() != m_topic)
            showTopic(m_topics->item(index)->data(Qt::UserRole).toString(), m_language);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [](const QUrl &link) { QDesktopServices::openUrl(link); });
    resize(scaled(840, this), scaled(560, this));
}

void HelpWindow::fillTopics()
{
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const QString &topic : helpTopics()) {
        auto *item = new QListWidgetItem(titleOf(readText(pathOf(topic, m_language))), m_topics);
        item->setData(Qt::UserRole, topic);
        if (topic == m_topic)
            m_topics->setCurrentItem(item);
    }
}

void HelpWindow::showTopic(const QString &topic, Language language)
{
    const QStringList topics = helpTopics();
    m_language = language;
    m_topic = topics.contains(topic) ? topic : topics.value(0);
    fillTopics();
    setWindowTitle(tr("Qorjyn help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setMarkdown(readText(pathOf(m_topic, m_language)));
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame); table) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(tokensOf(this).line);
            format.setCellPadding(scaled(5, this));
            table->setFormat(format);
        }
    }
}

} // namespace qorjyn
