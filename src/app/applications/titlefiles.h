// Files on their way to the titles of an application, and the scan of its paper form: chosen or dropped,
// taken into the store, and put where they belong.
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"
#include "domain/filepairing.h"

#include <QHash>
#include <QObject>

namespace qorjyn {

class FileIntake;
class ItemModel;

class TitleFiles : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    TitleFiles(AppContext &context, ItemModel &items, QWidget *window);

    /// One file goes to the title in `row`. Of several each goes to the title that it is of; else to that in
    /// `row`; else, where `row` is no title, it makes a title of its own. They come in the order in which
    /// people count their names, and are one step to undo unless something else was done between two of them.
    void attachTo(int row, const QStringList &files);
    void chooseFor(int row);
    void chooseScan();
    /// Takes titles away on which files hang, once the user says so.
    void removeTitles(const QList<int> &rows);
    [[nodiscard]] int underWay() const; ///< files that are still being read

Q_SIGNALS:
    void scanTaken(const qorjyn::AttachedFile &scan);
    void taken(); ///< a file lies where it belongs
    /// What is wrong with the files that were taken together; empty where a new lot begins.
    void problemsChanged(const qorjyn::Problems &problems);

private:
    /// Files that were chosen or dropped together.
    struct Lot
    {
        int key = 0;             ///< of the row; scanTicket for the scan
        bool byLikeness = false; ///< the row is found by what each file tells; the key is the last resort
    };
    void take(int ticket, const AttachedFile &file, const FileClues &clues);
    void tellOf(const Problem &problem);
    void attach(int row, const AttachedFile &file, int lot);
    void attachByLikeness(const AttachedFile &file, const FileClues &clues, int otherwise, int lot);
    void beginLot();

    AppContext &m_context;
    ItemModel &m_items;
    QWidget *m_window;
    FileIntake *m_intake;
    QHash<int, Lot> m_lots; ///< by ticket
    Problems m_problems;    ///< of the lots under way
};

} // namespace qorjyn
