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
    const QString inStore = m_context.files.path(looked.stored.sha256);
    AttachedFile file{.sha256 = looked.stored.sha256,
                      .name = name,
                      .mediaType = looked.type.mediaType,
                      .size = looked.stored.size,
                      .pages = looked.words.pagesStated ? std::nullopt : looked.words.pages,
                      .problem = looked.words.problem};
    FileClues clues{.name = name,
                    .title = looked.words.title,
                    .author = looked.words.author,
                    .year = looked.words.year,
                    .firstPage = {}};
    const bool apart = m_apart.remove(ticket);
    if (!looked.type.format || !isReadApart(*looked.type.format)) {
        finish(ticket, file, clues);
        return;
    }
    m_context.pdf.info(inStore, this, [this, ticket, file, clues, apart, inStore](const PdfInfo &info) {
        AttachedFile counted = file;
        FileClues said = clues;
        counted.problem = info.problem;
        said.title = info.title;
        said.author = info.author;
        if (info.problem.isEmpty())
            counted.pages = info.pages;
        if (!apart || !info.problem.isEmpty()) {
            finish(ticket, counted, said);
            return;
        }
        m_context.pdf.text(inStore, 0, this,
                           [this, ticket, counted, said](const QString &text, const QString &) {
                               FileClues all = said;
                               all.firstPage = text;
                               finish(ticket, counted, all);
                           });
    });
}

void FileIntake::finish(int ticket, const AttachedFile &file, const FileClues &clues)
{
    --m_underWay;
    Q_EMIT taken(ticket, file, clues);
}

} // namespace qorjyn
