#include "app/applications/titlefiles.h"

#include "app/applications/itemmodel.h"
#include "app/widgets/fileintake.h"

#include <algorithm>

namespace qorjyn {

namespace {

constexpr int scanTicket = -1;
constexpr int noRow = 0; // no row has this key

/// What a file dialog offers.
QString acceptedFiles()
{
    return TitleFiles::tr("Documents and pictures (%1);;All files (*)")
        .arg(u"*.pdf *.epub *.djvu *.djv *.tif *.tiff *.jpg *.jpeg *.png *.docx"_s);
}

} // namespace

TitleFiles::TitleFiles(AppContext &context, ItemModel &items, QWidget *window)
    : QObject(window), m_context(context), m_items(items), m_window(window),
      m_intake(new FileIntake(context, this))
{
    connect(m_intake, &FileIntake::taken, this, &TitleFiles::take);
    connect(m_intake, &FileIntake::refused, this, [this](int, const Problem &problem) { tellOf(problem); });
    connect(m_intake, &FileIntake::ended, this, [this](int ticket) { m_lots.remove(ticket); });
}

int TitleFiles::underWay() const
{
    return m_intake->underWay();
}

void TitleFiles::take(int ticket, const AttachedFile &file, const FileClues &clues)
{
    const Lot lot = m_lots.value(ticket);
    const int row = m_items.rowOfKey(lot.key);
    if (lot.key == scanTicket)
        Q_EMIT scanTaken(file);
    else if (lot.byLikeness || row < 0) // its title may be gone by now
        attachByLikeness(file, clues, lot.key, ticket);
    else
        attach(row, file, ticket);
    if (!file.problem.isEmpty())
        tellOf({.code = u"pdf."_s + file.problem, .arguments = {file.name}});
    Q_EMIT taken();
}

void TitleFiles::tellOf(const Problem &problem)
{
    m_problems.append(problem);
    Q_EMIT problemsChanged(m_problems);
}

void TitleFiles::attach(int row, const AttachedFile &file, int lot)
{
    QList<AttachedFile> files = m_items.items()[row].files;
    if (std::ranges::find(files, file.sha256, &AttachedFile::sha256) == files.end())
        m_items.setFiles(row, files + QList<AttachedFile>{file}, tr("Attach a file"), lot);
}

void TitleFiles::attachByLikeness(const AttachedFile &file, const FileClues &clues, int otherwise, int lot)
{
    QList<Description> titles;
    for (const Item &item : m_items.items())
        titles.append(item.description);
    const std::optional<qsizetype> like = titleOfFile(clues, titles);
    const int row = like ? int(*like) : m_items.rowOfKey(otherwise);
    if (row >= 0) {
        attach(row, file, lot);
        return;
    }
    Item item;
    item.description = proposedFrom(clues);
    item.files = {file};
    m_items.appendRow(item, tr("Attach a file"), lot);
}

void TitleFiles::attachTo(int row, const QStringList &files)
{
    if (!m_items.isEditable() || files.isEmpty())
        return;
    beginLot();
    const bool onTitle = row >= 0 && row < m_items.items().size();
    // One goes to its title. Of several each goes to the title that it is of; else to the one that all were
    // dropped on; else it makes a title of its own.
    const bool byLikeness = !onTitle || files.size() > 1;
    m_lots.insert(byLikeness ? m_intake->takeApart(files) : m_intake->take(files),
                  {.key = onTitle ? m_items.keys().at(row) : noRow, .byLikeness = byLikeness});
}

void TitleFiles::removeTitles(const QList<int> &rows)
{
    qsizetype files = 0;
    for (const int row : rows)
        files += m_items.items().value(row).files.size();
    m_context.dialogs.confirm(
        m_window,
        {.title = tr("Remove titles with their files"),
         .text =
             tr("%n file(s) hang on the chosen titles and are taken off with them. Ctrl+Z brings both back.",
                nullptr, int(files)),
         .accept = tr("Remove"),
         .details = {}},
        [this, rows](bool yes) {
            if (yes)
                m_items.removeRowsAt(rows, tr("Remove titles with their files"));
        });
}

void TitleFiles::beginLot()
{
    if (m_intake->underWay() == 0 && !std::exchange(m_problems, {}).isEmpty())
        Q_EMIT problemsChanged({}); // else these are told of together with those
}

void TitleFiles::chooseFor(int row)
{
    m_context.dialogs.openFiles(m_window, tr("Files of the object"), acceptedFiles(),
                                [this, row](const QStringList &files) { attachTo(row, files); });
}

void TitleFiles::chooseScan()
{
    m_context.dialogs.openFiles(m_window, tr("Scan of the paper form"), acceptedFiles(),
                                [this](const QStringList &files) {
                                    if (files.isEmpty())
                                        return;
                                    beginLot();
                                    m_lots.insert(m_intake->take({files.first()}), {.key = scanTicket});
                                });
}

} // namespace qorjyn
