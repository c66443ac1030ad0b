#include "app/widgets/fileintake.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
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
                const FileStore::Stored answer = store.put(path);
                QMetaObject::invokeMethod(qApp, [guard, ticket, path, answer] {
                    if (guard)
                        guard->stored(ticket, path, answer);
                });
            });
    }
    return ticket;
}

void FileIntake::stored(int ticket, const QString &path, const FileStore::Stored &answer)
{
    const QString name = QFileInfo(path).fileName();
    if (!answer.problem.isEmpty()) {
        --m_underWay;
        Q_EMIT refused(ticket, {.field = u"files"_s, .code = answer.problem, .arguments = {name}});
        return;
    }
    const QString inStore = m_context.files.path(answer.sha256);
    AttachedFile file{.sha256 = answer.sha256,
                      .name = name,
                      .mediaType =
                          QMimeDatabase().mimeTypeForFile(inStore, QMimeDatabase::MatchContent).name(),
                      .size = answer.size,
                      .pages = std::nullopt,
                      .problem = {}};
    if (file.mediaType != u"application/pdf"_s) {
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
