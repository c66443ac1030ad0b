#include "app/widgets/fileintake.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>

namespace qorjyn {

namespace {

/// By folder, then by name, as people count: 2 before 10. In every language of the window alike.
void sortAsCounted(QStringList &files)
{
    QCollator collator(Languages::locale(Language::Kazakh));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(files, [&collator](const QString &a, const QString &b) {
        const QFileInfo one(a), other(b);
        int order = collator.compare(one.path(), other.path());
        if (order == 0)
            order = collator.compare(one.fileName(), other.fileName());
        return order != 0 ? order < 0 : a < b;
    });
}

} // namespace

FileIntake::FileIntake(AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}

int FileIntake::begin(QStringList files, bool apart)
{
    const int ticket = ++m_lastTicket;
    if (files.isEmpty())
        return ticket;
    sortAsCounted(files);
    m_lots[ticket].size = files.size();
    m_underWay += int(files.size());
    for (qsizetype place = 0; place < files.size(); ++place)
        QThreadPool::globalInstance()->start(
            [store = m_context.files, path = files[place],
             begun = Counted{.ticket = ticket, .place = place, .apart = apart},
             guard = QPointer<FileIntake>(this)] {
                const Looked looked = lookAndStore(path, store);
                QMetaObject::invokeMethod(qApp, [guard, begun, path, looked] {
                    if (guard)
                        guard->stored(begun, path, looked);
                });
            });
    return ticket;
}

FileIntake::Looked FileIntake::lookAndStore(const QString &path, const FileStore &store)
{
    Looked looked{.type = fileType(path)};
    // What is refused by its bytes is never stored.
    if (looked.type.refusal.isEmpty())
        looked.stored = store.put(path);
    else
        looked.stored.problem = looked.type.refusal;
    if (looked.stored.problem.isEmpty() && looked.type.format)
        looked.words = ownWords(path, *looked.type.format);
    return looked;
}

void FileIntake::stored(Counted counted, const QString &path, const Looked &looked)
{
    const QString name = QFileInfo(path).fileName();
    if (!looked.stored.problem.isEmpty()) {
        answer(counted.ticket, counted.place,
               [this, ticket = counted.ticket,
                problem = Problem{.field = u"files"_s,
                                  .code = looked.stored.problem,
                                  .arguments = {name, looked.type.mediaType}}] {
                   Q_EMIT refused(ticket, problem);
               });
        return;
    }
    counted.format = looked.type.format;
    counted.path = m_context.files.path(looked.stored.sha256);
    counted.file = {.sha256 = looked.stored.sha256,
                    .name = name,
                    .mediaType = looked.type.mediaType,
                    .size = looked.stored.size,
                    .pages = looked.words.pagesStated ? std::nullopt : looked.words.pages,
                    .problem = looked.words.problem};
    counted.clues = {.name = name,
                     .title = looked.words.title,
                     .author = looked.words.author,
                     .year = looked.words.year,
                     .firstPage = {}};
    if (counted.format && isReadApart(*counted.format))
        countPages(counted);
    else
        checkPages(counted);
}

void FileIntake::countPages(const Counted &counted)
{
    m_context.pdf.info(counted.path, this, [this, counted](const PdfInfo &info) {
        Counted all = counted;
        all.file.problem = info.problem;
        all.clues.title = info.title;
        all.clues.author = info.author;
        if (info.problem.isEmpty())
            all.file.pages = info.pages;
        checkPages(all);
    });
}

void FileIntake::checkPages(const Counted &counted)
{
    if (!counted.file.problem.isEmpty() || !counted.format || !isOfPictures(*counted.format)) {
        readFirstPage(counted);
        return;
    }
    m_context.pdf.check(counted.path, this, [this, counted](int, const QString &problem) {
        Counted all = counted;
        all.file.problem = problem;
        if (!problem.isEmpty())
            all.file.pages.reset();
        readFirstPage(all);
    });
}

/// Of a file that is taken apart, where it can be read.
void FileIntake::readFirstPage(const Counted &counted)
{
    if (!counted.apart || !counted.file.problem.isEmpty() || !counted.format ||
        !isReadApart(*counted.format)) {
        finish(counted);
        return;
    }
    m_context.pdf.text(counted.path, 0, this, [this, counted](const QString &text, const QString &) {
        Counted all = counted;
        all.clues.firstPage = text;
        finish(all);
    });
}

void FileIntake::finish(const Counted &counted)
{
    answer(counted.ticket, counted.place,
           [this, counted] { Q_EMIT taken(counted.ticket, counted.file, counted.clues); });
}

void FileIntake::answer(int ticket, qsizetype place, const std::function<void()> &say)
{
    m_lots[ticket].ready.insert(place, say);
    // Whoever hears of a file may begin another lot: this one is looked up anew each time.
    while (const auto next = m_lots[ticket].ready.take(m_lots[ticket].answered)) {
        ++m_lots[ticket].answered;
        --m_underWay;
        next();
    }
    if (m_lots[ticket].answered < m_lots[ticket].size)
        return;
    m_lots.remove(ticket);
    Q_EMIT ended(ticket);
}

} // namespace qorjyn
