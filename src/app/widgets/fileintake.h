// Files on their way into the store: looked at, copied and hashed on a thread of their own, pages counted by
// the PDF reader.
#pragma once

#include "app/shell/context.h"
#include "documents/ownwords.h"
#include "domain/application.h"

#include <QObject>

namespace qorjyn {

class FileIntake : public QObject
{
    Q_OBJECT
public:
    explicit FileIntake(AppContext &context, QObject *parent = nullptr);

    /// Takes files in, but of types that the Library does not take; each is answered by one of the signals,
    /// with the ticket of the call.
    int take(const QStringList &files);
    [[nodiscard]] int underWay() const { return m_underWay; }

Q_SIGNALS:
    void taken(int ticket, const qorjyn::AttachedFile &file);
    void refused(int ticket, const qorjyn::Problem &problem);

private:
    struct Looked
    {
        FileType type;
        OwnWords words; ///< of what is no PDF
        FileStore::Stored stored;
    };
    [[nodiscard]] static Looked lookAndStore(const QString &path, const FileStore &store);
    void stored(int ticket, const QString &path, const Looked &looked);
    void finish(int ticket, const AttachedFile &file);

    AppContext &m_context;
    int m_lastTicket = 0;
    int m_underWay = 0;
};

} // namespace qorjyn
