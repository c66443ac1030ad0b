// What is found out of the titles while they are typed: duplicates, and the files that are theirs.
#include "app/applications/applicationform.h"

#include "app/applications/duplicatecard.h"
#include "app/applications/itemgrid.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/messagebar.h"

#include <QMenu>
#include <QToolButton>

namespace qorjyn {

namespace {

constexpr int scanTicket = -1;
constexpr int noRow = 0; // no row has this key

} // namespace

void ApplicationForm::watchLikeness()
{
    connect(m_columns, &QToolButton::clicked, this,
            [this] { m_grid->columnsMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(m_grid, &ItemGrid::cellTyped, m_likeness, &LikenessWatch::typing);
    connect(m_grid, &ItemGrid::cellClosed, m_likeness, &LikenessWatch::typingEnded);
    connect(m_grid, &ItemGrid::currentRowChanged, this, &ApplicationForm::refreshLikeness);
    connect(m_likeness, &LikenessWatch::found, this, &ApplicationForm::refreshLikeness);
    connect(m_duplicate, &DuplicateCard::referenceActivated, this, &ApplicationForm::referenceActivated);
    connect(m_duplicate, &DuplicateCard::rowActivated, this,
            [this](int key) { m_grid->selectRow(m_items->rowOfKey(key)); });
    connect(m_duplicate, &DuplicateCard::setAside, this,
            [this](const RowLikeness &like) { m_likeness->setAside(m_duplicateKey, like); });
}

void ApplicationForm::refreshLikeness()
{
    const QList<Item> &items = m_items->items();
    const QList<int> keys = m_items->keys();
    QSet<int> like;
    // That of the row under the hand; else what was typed last.
    int shown = 0;
    for (const int key : keys)
        if (!m_likeness->likeRow(key).isEmpty()) {
            like.insert(key);
            shown = key;
        }
    m_items->markLike(like);
    const int row = m_grid->currentRow();
    const int current = row < 0 ? 0 : row < keys.size() ? keys[row] : LikenessWatch::newRowKey;
    if (!m_likeness->likeRow(current).isEmpty())
        shown = current;
    m_duplicateKey = shown;
    const QList<RowLikeness> likes = m_likeness->likeRow(shown);
    const int at = shown == LikenessWatch::newRowKey ? int(items.size()) : m_items->rowOfKey(shown);
    m_duplicate->tell(at + 1, m_likeness->described(shown), likes,
                      likes.isEmpty() ? 0 : m_items->rowOfKey(likes.first().key) + 1);
}

void ApplicationForm::fileTaken(int ticket, const AttachedFile &file, const FileClues &clues)
{
    const int key = m_intakeRows.value(ticket, scanTicket);
    if (m_byLikeness.remove(ticket)) {
        attachByLikeness(file, clues, key);
    } else if (key == scanTicket) {
        m_application.scan = file;
        settle();
    } else if (const int row = m_items->rowOfKey(key); row >= 0) {
        m_items->attach(row, {file}, tr("Attach a file"));
    }
    if (!file.problem.isEmpty())
        tellOfFile({.code = u"pdf."_s + file.problem, .arguments = {file.name}});
    refreshFile();
}

void ApplicationForm::tellOfFile(const Problem &problem)
{
    m_fileProblems.append(problem);
    QList<MessageBar::Sentence> sentences;
    for (const Problem &told : std::as_const(m_fileProblems))
        sentences.append({.text = m_context.words().sentence(told), .rule = told.rule});
    m_message->say(Tone::Wrong, sentences);
}

void ApplicationForm::attachByLikeness(const AttachedFile &file, const FileClues &clues, int otherwise)
{
    QList<Description> titles;
    for (const Item &item : m_items->items())
        titles.append(item.description);
    const std::optional<qsizetype> like = titleOfFile(clues, titles);
    const int row = like ? int(*like) : m_items->rowOfKey(otherwise);
    if (row >= 0) {
        m_items->attach(row, {file}, tr("Attach a file"));
        return;
    }
    Item item;
    item.description = proposedFrom(clues);
    item.files = {file};
    m_items->appendRow(item, tr("Attach a file"));
}

void ApplicationForm::attachTo(int row, const QStringList &files)
{
    if (!isEditable() || files.isEmpty())
        return;
    beginIntake();
    const bool onTitle = row >= 0 && row < m_items->items().size();
    if (onTitle && files.size() == 1) {
        m_intakeRows.insert(m_intake->take(files), m_items->keys().at(row));
        return;
    }
    // Each goes to the title that it is of; else to the one that all were dropped on; else it makes a title
    // of its own.
    for (const QString &file : files) {
        const int ticket = m_intake->takeApart(file);
        m_byLikeness.insert(ticket);
        m_intakeRows.insert(ticket, onTitle ? m_items->keys().at(row) : noRow);
    }
}

void ApplicationForm::removeWithFiles(const QList<int> &rows)
{
    qsizetype files = 0;
    for (const int row : rows)
        files += m_items->items().value(row).files.size();
    m_context.dialogs.confirm(
        this,
        {.title = tr("Remove titles with their files"),
         .text =
             tr("%n file(s) hang on the chosen titles and are taken off with them. Ctrl+Z brings both back.",
                nullptr, int(files)),
         .accept = tr("Remove"),
         .details = {}},
        [this, rows](bool yes) {
            if (yes)
                m_items->removeRowsAt(rows, tr("Remove titles with their files"));
        });
}

void ApplicationForm::beginIntake()
{
    if (m_intake->underWay() > 0)
        return; // these are told of together with those
    if (!std::exchange(m_fileProblems, {}).isEmpty())
        m_message->clear();
}

QString ApplicationForm::acceptedFiles()
{
    return tr("Documents and pictures (%1);;All files (*)")
        .arg(u"*.pdf *.epub *.djvu *.djv *.tif *.tiff *.jpg *.jpeg *.png *.docx"_s);
}

void ApplicationForm::chooseFiles()
{
    const int row = m_grid->currentRow();
    m_context.dialogs.openFiles(this, tr("Files of the object"), acceptedFiles(),
                                [this, row](const QStringList &files) { attachTo(row, files); });
}

void ApplicationForm::chooseScan()
{
    m_context.dialogs.openFiles(this, tr("Scan of the paper form"), acceptedFiles(),
                                [this](const QStringList &files) {
                                    if (files.isEmpty())
                                        return;
                                    beginIntake();
                                    m_intakeRows.insert(m_intake->take({files.first()}), scanTicket);
                                });
}

} // namespace qorjyn
