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
    for (const QString &path : files) {
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
    if (looked.type.format != DocumentFormat::Pdf) {
        finish(ticket, file);
        return;
    }
    m_context.pdf.info(inStore, this, [this, ticket, file](const PdfInfo &info) {
        AttachedFile counted = file;
        counted.problem = info.problem;
        if (info.problem.isEmpty())
            counted.pages = info.pages;
        finish(ticket, counted);
    });
}

void FileIntake::finish(int ticket, const AttachedFile &file)
{
    --m_underWay;
    Q_EMIT taken(ticket, file);
}

} // namespace qorjyn
