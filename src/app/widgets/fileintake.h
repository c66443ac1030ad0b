// Files on their way into the store: looked at, copied and hashed on a thread of their own, pages counted and
// decoded by the PDF reader.
#pragma once

#include "app/shell/context.h"
#include "documents/ownwords.h"
#include "domain/filepairing.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <functional>

namespace qorjyn {

class FileIntake : public QObject
{
    Q_OBJECT
public:
    explicit FileIntake(AppContext &context, QObject *parent = nullptr);

    /// Takes files in, but of types that the Library does not take; each is answered by one of the signals,
    /// with the ticket of the call. The answers come in the order in which people count the names (2 before
    /// 10), however long the check of one file takes.
    int take(const QStringList &files) { return begin(files, false); }
    /// The same for files of which is to be found out what they are of: the first page is read, too.
    int takeApart(const QStringList &files) { return begin(files, true); }
    [[nodiscard]] int underWay() const { return m_underWay; }

Q_SIGNALS:
    /// `clues` tell which title it is of; the first page only of a PDF that was taken by takeApart().
    void taken(int ticket, const qorjyn::AttachedFile &file, const qorjyn::FileClues &clues);
    void refused(int ticket, const qorjyn::Problem &problem);
    /// All files of the call are answered.
    void ended(int ticket);

private:
    /// Files that were given together.
    struct Lot
    {
        qsizetype size = 0, answered = 0;
        QMap<qsizetype, std::function<void()>> ready; ///< answers, by the place of the file
    };
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
        qsizetype place = 0; ///< in its lot
        bool apart = false;
        std::optional<DocumentFormat> format;
        QString path; ///< in the store
        AttachedFile file;
        FileClues clues;
    };
    [[nodiscard]] static Looked lookAndStore(const QString &path, const FileStore &store);
    [[nodiscard]] int begin(QStringList files, bool apart);
    void stored(Counted counted, const QString &path, const Looked &looked);
    void countPages(const Counted &counted);
    /// Decodes all pages that are pictures.
    void checkPages(const Counted &counted);
    void readFirstPage(const Counted &counted);
    void finish(const Counted &counted);
    /// Says it once all files before this one are answered.
    void answer(int ticket, qsizetype place, const std::function<void()> &say);

    AppContext &m_context;
    QHash<int, Lot> m_lots; ///< by ticket
    int m_lastTicket = 0;
    int m_underWay = 0;
};

} // namespace qorjyn
