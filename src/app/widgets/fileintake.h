// Files on their way into the store: looked at, copied and hashed on a thread of their own, pages counted and
// decoded by the PDF reader.
#pragma once

#include "app/shell/context.h"
#include "documents/ownwords.h"
#include "domain/filepairing.h"

#include <QObject>
#include <QSet>

namespace qorjyn {

class FileIntake : public QObject
{
    Q_OBJECT
public:
    explicit FileIntake(AppContext &context, QObject *parent = nullptr);

    /// Takes files in, but of types that the Library does not take; each is answered by one of the signals,
    /// with the ticket of the call.
    int take(const QStringList &files);
    /// The same for one file of which is to be found out what it is of: its first page is read, too.
    int takeApart(const QString &file);
    [[nodiscard]] int underWay() const { return m_underWay; }

Q_SIGNALS:
    /// `clues` tell which title it is of; the first page only of a PDF that was taken by takeApart().
    void taken(int ticket, const qorjyn::AttachedFile &file, const qorjyn::FileClues &clues);
    void refused(int ticket, const qorjyn::Problem &problem);

private:
    struct Looked
    {
        FileType type;
        OwnWords words; ///< of what is no PDF
        FileStore::Stored stored;
    };
    /// A file in the store, and what is known of it so far.
    struct Counted
    {
        int ticket = 0;
        bool apart = false;
        std::optional<DocumentFormat> format;
        QString path; ///< in the store
        AttachedFile file;
        FileClues clues;
    };
    [[nodiscard]] static Looked lookAndStore(const QString &path, const FileStore &store);
    void begin(int ticket, const QString &path);
    void stored(int ticket, const QString &path, const Looked &looked);
    void countPages(const Counted &counted);
    /// Decodes all pages that are pictures.
    void checkPages(const Counted &counted);
    void readFirstPage(const Counted &counted);
    void finish(const Counted &counted);

    AppContext &m_context;
    QSet<int> m_apart; ///< tickets of takeApart()
    int m_lastTicket = 0;
    int m_underWay = 0;
};

} // namespace qorjyn
