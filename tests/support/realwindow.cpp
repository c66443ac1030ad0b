#include "support/realwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace qorjyn::test {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget, const QString &text)
{
    QString name = widget->objectName();
    for (const QWidget *up = widget->parentWidget(); name.isEmpty() && up; up = up->parentWidget())
        name = u"in "_s + up->objectName();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), name, text);
}

QString shortfall(const QWidget *widget, const QString &text, int has, int needs)
{
    return u"%1: %2 of %3 px"_s.arg(described(widget, text)).arg(has).arg(needs);
}

void checkLabel(const QLabel *label, QStringList &found)
{
    if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return;
    if (label->wordWrap()) {
        const int needs = label->heightForWidth(label->width());
        if (label->height() < needs)
            found.append(shortfall(label, label->text(), label->height(), needs));
    } else if (const QSize needs = label->minimumSizeHint(); label->width() < needs.width()) {
        found.append(shortfall(label, label->text(), label->width(), needs.width()));
    } else if (label->height() < needs.height()) {
        found.append(shortfall(label, label->text(), label->height(), needs.height()));
    }
}

void checkButton(const QAbstractButton *button, QStringList &found)
{
    if (button->inherits("QLineEditIconButton"))
        return; // a picture; its text is only spoken
    const QSize needs = button->sizeHint();
    if (!button->text().isEmpty() &&
        (button->width() < needs.width() || button->height() < needs.height() - 2))
        found.append(shortfall(button, button->text(), button->width(), needs.width()));
}

void checkCombo(const QComboBox *box, QStringList &found)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const int room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
    const int needs = box->fontMetrics().horizontalAdvance(box->currentText()) + icon;
    if (!box->isEditable() && room < needs)
        found.append(shortfall(box, box->currentText(), room, needs));
}

void checkHeader(const QHeaderView *header, QStringList &found)
{
    if (!header->model() || header->orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        const int room = header->sectionSize(section);
        QFont bold = header->font();
        bold.setWeight(QFont::DemiBold);
        const int needs = QFontMetrics(bold).horizontalAdvance(text) + 8;
        if (room < needs)
            found.append(shortfall(header, text, room, needs));
    }
}

void checkTabs(const QTabBar *tabs, QStringList &found)
{
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const int needs = tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab));
        if (tabs->tabRect(tab).width() < needs)
            found.append(shortfall(tabs, tabs->tabText(tab), tabs->tabRect(tab).width(), needs));
    }
}

void checkPrompt(const QLineEdit *edit, QStringList &found)
{
    const QString prompt = edit->text().isEmpty() ? edit->placeholderText() : QString();
    const int needs = edit->fontMetrics().horizontalAdvance(prompt);
    if (!prompt.isEmpty() && edit->width() < needs + 12)
        found.append(shortfall(edit, prompt, edit->width(), needs + 12));
}

bool isLaidOver(const QWidget *widget)
{
    return widget->isWindow() || widget->inherits("QSizeGrip") || widget->inherits("QRubberBand") ||
           widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton");
}

// Siblings of one layout never lie over each other, nor beyond the edge of what holds them.
void checkSiblings(const QWidget *parent, QStringList &found)
{
    if (qobject_cast<const QAbstractScrollArea *>(parent) || !parent->layout())
        return;
    QList<const QWidget *> shown;
    for (const QObject *child : parent->children())
        if (const auto *widget = qobject_cast<const QWidget *>(child);
            widget && widget->isVisible() && !isLaidOver(widget) && !widget->size().isEmpty())
            shown.append(widget);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!parent->rect().contains(shown[i]->geometry()))
            found.append(described(shown[i], u"beyond the edge of %1"_s.arg(parent->objectName())));
        for (qsizetype j = i + 1; j < shown.size(); ++j)
            if (shown[i]->geometry().intersects(shown[j]->geometry()))
                found.append(described(shown[i], u"overlaps %1"_s.arg(described(shown[j], QString()))));
    }
}

void checkArea(const QScrollArea *area, QStringList &found)
{
    const QWidget *inner = area->widget();
    if (inner && inner->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        inner->width() > area->viewport()->width())
        found.append(shortfall(area, inner->objectName(), area->viewport()->width(), inner->width()));
}

void checkOne(const QWidget *widget, QStringList &found)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label)
        checkLabel(label, found);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button)
        checkButton(button, found);
    else if (const auto *box = qobject_cast<const QComboBox *>(widget); box)
        checkCombo(box, found);
    else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header)
        checkHeader(header, found);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs)
        checkTabs(tabs, found);
    else if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit)
        checkPrompt(edit, found);
    if (const auto *area = qobject_cast<const QScrollArea *>(widget); area)
        checkArea(area, found);
    checkSiblings(widget, found);
}

} // namespace

void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        const int key = letter == u'\n'   ? int(Qt::Key_Return)
                        : letter == u'\t' ? int(Qt::Key_Tab)
                                          : int(Qt::Key_unknown);
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(key), QString(letter), Qt::NoModifier);
    }
}

QString shownTip(const QString &tip)
{
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

QStringList clippedTexts(const QWidget *root)
{
    QStringList found;
    checkOne(root, found);
    const auto children = root->findChildren<QWidget *>();
    for (const QWidget *widget : children)
        if (widget->isVisibleTo(root) && widget->window() == root->window())
            checkOne(widget, found);
    return found;
}

QImage grabAt(QWidget *widget, QSize size)
{
    widget->resize(size);
    widget->show();
    QTest::qWait(20);
    return widget->grab().toImage();
}

void useOwnSettings()
{
    static QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path())); // drafts too
    QCoreApplication::setOrganizationName(u"qorjyn-tests"_s);
    QCoreApplication::setApplicationName(u"qorjyn-tests"_s);
}

} // namespace qorjyn::test
