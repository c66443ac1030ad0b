#include "app/applications/titlefilelist.h"

#include "app/applications/itemmodel.h"
#include "app/shell/icons.h"
#include "app/shell/plaintip.h"
#include "app/widgets/recordmodel.h"
#include "app/widgets/rowdelegate.h"
#include "ui_TitleFileList.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr int mostRows = 4; ///< in sight at once; the preview needs the room

/// In few words why a file cannot be read; its tooltip and the preview say it in full.
QString problemInWords(const QString &code)
{
    if (code == u"encrypted")
        return TitleFileList::tr("Protected by a password");
    if (code == u"damaged")
        return TitleFileList::tr("Damaged");
    if (code == u"empty")
        return TitleFileList::tr("Empty");
    if (code == u"too-large")
        return TitleFileList::tr("Too large to be shown");
    return TitleFileList::tr("Cannot be read");
}

} // namespace

TitleFileList::TitleFileList(AppContext &context, ItemModel &items, QWidget *parent)
    : QWidget(parent), m_context(context), m_items(items), m_ui(std::make_unique<Ui::TitleFileList>())
{
    m_ui->setupUi(this);
    m_ui->titleFilesLabel->setFont(boldFont(font()));
    m_ui->titleFiles->setItemDelegate(new RowDelegate(m_ui->titleFiles));
    m_ui->fileUp->setIcon(icon(u"chevron-up"_s));
    m_ui->fileDown->setIcon(icon(u"chevron-down"_s));
    m_ui->fileOff->setIcon(icon(u"trash-2"_s));
    m_ui->titleFileUp->setDefaultAction(m_ui->fileUp);
    m_ui->titleFileDown->setDefaultAction(m_ui->fileDown);
    m_ui->titleFileOff->setDefaultAction(m_ui->fileOff);
    for (QAction *action : {m_ui->fileUp, m_ui->fileDown, m_ui->fileOff})
        m_ui->titleFiles->addAction(action);
    m_ui->titleFiles->setContextMenuPolicy(Qt::ActionsContextMenu);
    connectActs();
    fill();
}

TitleFileList::~TitleFileList()
{
    m_ui->titleFiles->disconnect(this); // its rows go after the rest of this widget
}

void TitleFileList::connectActs()
{
    connect(m_ui->titleFiles, &QListWidget::currentRowChanged, this, &TitleFileList::choose);
    connect(m_ui->fileUp, &QAction::triggered, this, [this] { move(-1); });
    connect(m_ui->fileDown, &QAction::triggered, this, [this] { move(1); });
    connect(m_ui->fileOff, &QAction::triggered, this, &TitleFileList::takeOff);
    // It stands beside the form, where the form's keys do not reach.
    const auto on = [this](const QKeySequence &keys, void (QUndoStack::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] { (m_items.undoStack().*act)(); });
    };
    on(QKeySequence::Undo, &QUndoStack::undo);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &QUndoStack::redo);
    on(Qt::CTRL | Qt::Key_Y, &QUndoStack::redo);
    connect(&m_items.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (!m_off || index == m_offAt)
            return;
        m_off.reset(); // Ctrl+Z would take back something else by now
        refreshTold();
    });
}

std::optional<AttachedFile> TitleFileList::chosen() const
{
    return m_chosen < m_files.size() ? std::optional(m_files[m_chosen]) : std::nullopt;
}

void TitleFileList::followInTabOrder(QWidget *before)
{
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->titleFiles, m_ui->titleFileUp,
                                                          m_ui->titleFileDown, m_ui->titleFileOff}) {
        setTabOrder(before, next);
        before = next;
    }
}

void TitleFileList::showTitle(int key)
{
    const int row = key > 0 ? m_items.rowOfKey(key) : -1;
    const QList<AttachedFile> files = row >= 0 ? m_items.items()[row].files : QList<AttachedFile>();
    const bool another = row < 0 || key != m_key;
    if (another || files != m_files) {
        const std::optional<AttachedFile> before = chosen();
        m_chosen = another ? 0 : chosenOf(files);
        m_key = row >= 0 ? key : 0;
        m_files = files;
        if (another || (m_off && files.contains(*m_off)))
            m_off.reset();
        fill();
        if (chosen() != before)
            Q_EMIT chosenChanged();
    }
    refreshActs();
}

int TitleFileList::chosenOf(const QList<AttachedFile> &files) const
{
    if (m_off && files.contains(*m_off))
        return int(files.indexOf(*m_off)); // it is back: there the eye goes
    const std::optional<AttachedFile> before = chosen();
    const int same = before ? int(files.indexOf(*before)) : -1;
    return same >= 0 ? same : std::clamp(m_chosen, 0, std::max(0, int(files.size()) - 1));
}

void TitleFileList::choose(int at)
{
    if (at < 0 || at == m_chosen)
        return;
    m_chosen = at;
    refreshActs();
    Q_EMIT chosenChanged();
}

void TitleFileList::takeOff()
{
    const std::optional<AttachedFile> file = chosen();
    if (!file || !m_items.isEditable())
        return;
    m_off = file;
    m_offAt = m_items.undoStack().index() + 1;
    QList<AttachedFile> files = m_files;
    files.removeAt(m_chosen);
    m_items.setFiles(m_items.rowOfKey(m_key), files, tr("Take off a file"));
}

void TitleFileList::move(int step)
{
    const int to = m_chosen + step;
    if (!m_items.isEditable() || m_chosen >= m_files.size() || to < 0 || to >= m_files.size())
        return;
    QList<AttachedFile> files = m_files;
    files.swapItemsAt(m_chosen, to);
    m_items.setFiles(m_items.rowOfKey(m_key), files, tr("Move a file"));
}

void TitleFileList::fill()
{
    const Words words = m_context.words();
    {
        const QSignalBlocker filling(m_ui->titleFiles);
        m_ui->titleFiles->clear();
        for (const AttachedFile &file : std::as_const(m_files)) {
            const QString details = detailsOf(file, words);
            const QString whole =
                file.problem.isEmpty()
                    ? file.name + u'\n' + details
                    : words.sentence({.code = u"pdf."_s + file.problem, .arguments = {file.name}});
            auto *row = new QListWidgetItem(file.name, m_ui->titleFiles);
            const int number = m_ui->titleFiles->count();
            row->setData(RecordModel::RowTextRole,
                         QVariant::fromValue(RowText{.title = u"%1. "_s.arg(number) + file.name.simplified(),
                                                     .second = details}));
            row->setData(Qt::AccessibleTextRole, u"%1. "_s.arg(number) + file.name + u", "_s + details);
            row->setToolTip(plainTip(whole));
        }
        m_ui->titleFiles->setCurrentRow(m_files.isEmpty() ? -1 : m_chosen);
    }
    fitHeight();
    refreshActs();
    refreshTold();
}

QString TitleFileList::detailsOf(const AttachedFile &file, const Words &words) const
{
    QStringList parts;
    if (!file.problem.isEmpty())
        parts.append(u"⚠ "_s + problemInWords(file.problem));
    else if (file.pages)
        parts.append(words.pages(*file.pages));
    if (file.size > 0)
        parts.append(Languages::locale(m_context.languages.current())
                         .formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat));
    return parts.join(u" · "_s);
}

void TitleFileList::fitHeight()
{
    // One row's room stays where the last file was taken off: keys still go here, Ctrl+Z among them.
    const int rows = std::clamp(m_ui->titleFiles->count(), 1, mostRows);
    const int each = std::max(m_ui->titleFiles->sizeHintForRow(0), m_ui->titleFiles->fontMetrics().height());
    m_ui->titleFiles->setFixedHeight(rows * each);
}

void TitleFileList::refreshActs()
{
    const bool editable = m_items.isEditable();
    for (QToolButton *button : {m_ui->titleFileUp, m_ui->titleFileDown, m_ui->titleFileOff})
        button->setVisible(editable);
    for (QAction *action : {m_ui->fileUp, m_ui->fileDown, m_ui->fileOff})
        action->setVisible(editable);
    m_ui->fileUp->setEnabled(editable && m_chosen > 0);
    m_ui->fileDown->setEnabled(editable && m_chosen + 1 < m_files.size());
    m_ui->fileOff->setEnabled(editable && m_chosen < m_files.size());
}

void TitleFileList::refreshTold()
{
    if (m_off) {
        constexpr int letters = 40; // of a name without spaces, which would make the window wider
        const QFontMetrics metrics = m_ui->titleFilesTold->fontMetrics();
        const QString name = metrics.elidedText(m_off->name.simplified(), Qt::ElideMiddle,
                                                letters * metrics.averageCharWidth());
        m_ui->titleFilesTold->setText(tr("“%1” was taken off. Ctrl+Z brings it back.").arg(name));
        m_ui->titleFilesTold->setToolTip(plainTip(m_off->name));
    }
    m_ui->titleFilesTold->setVisible(m_off.has_value());
    const bool unread =
        std::ranges::any_of(m_files, [](const AttachedFile &file) { return !file.problem.isEmpty(); });
    // Whoever presses Ctrl+Z here once more is not sent elsewhere in between.
    const QWidget *focused = QApplication::focusWidget();
    const bool inUse = m_key > 0 && focused && isAncestorOf(focused);
    setVisible(m_files.size() > 1 || unread || m_off || inUse);
}

void TitleFileList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    QWidget::changeEvent(event);
}

void TitleFileList::retranslate()
{
    m_ui->retranslateUi(this);
    fill();
}

} // namespace qorjyn
