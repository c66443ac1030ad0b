#include "app/widgets/fileintake.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace qorjyn {

FileIntake::FileIntake(AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}

int FileIntake::take(const QStringList &files)
{
    const int ticket = ++m_lastTicket;
    for (const QString &path : files)
        begin(ticket, path);
    return ticket;
}

int FileIntake::takeApart(const QString &file)
{
    const int ticket = ++m_lastTicket;
    m_apart.insert(ticket);
    begin(ticket, file);
    return ticket;
}

void FileIntake::begin(int ticket, const QString &path)
{
    ++m_underWay;
    QThreadPool::globalInstance()->start(
        [store = m_context.files, path, ticket, guard = QPointer<FileIntake>(this)] {
            const Looked looked = lookAndStore(path, store);
            QMetaObject::invokeMethod(qApp, [guard, ticket, path, looked] {
                if (guard)
                    guard->stored(ticket, path, looked);
            });
        });
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

void FileIntake::stored(int ticket, const QString &path, const Looked &looked)
{
    const QString name = QFileInfo(path).fileName();
    if (!looked.stored.problem.isEmpty()) {
        --m_underWay;
        Q_EMIT refused(
            ticket,
            {.field = u"files"_s, .code = looked.stored.problem, .arguments = {name, looked.type.mediaType}});
        return;
    }
    Counted counted{.ticket = ticket,
                    .apart = m_apart.remove(ticket),
                    .format = looked.type.format,
                    .path = m_context.files.path(looked.stored.sha256),
                    .file = {.sha256 = looked.stored.sha256,
                             .name = name,
                             .mediaType = looked.type.mediaType,
                             .size = looked.stored.size,
                             .pages = looked.words.pagesStated ? std::nullopt : looked.words.pages,
                             .problem = looked.words.problem},
                    .clues = {.name = name,
                              .title = looked.words.title,
                              .author = looked.words.author,
                              .year = looked.words.year,
                              .firstPage = {}}};
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
    --m_underWay;
    Q_EMIT taken(counted.ticket, counted.file, counted.clues);
}

} // namespace qorjyn
