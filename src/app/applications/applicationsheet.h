// All that is typed into one application: the fields of its form, and its titles with their files.
#pragma once

#include "app/applications/applicationdraft.h"
#include "app/shell/context.h"
#include "app/shell/reference.h"

#include <QWidget>

namespace qorjyn {

class ApplicationFields;
class ApplicationTitles;
class Permits;
class TitleFiles;

class ApplicationSheet : public QWidget
{
    Q_OBJECT

public:
    ApplicationSheet(AppContext &context, Permits &permits, QWidget *parent = nullptr);
    ~ApplicationSheet() override;

    /// Shows `stored` in place of what stands there. What stands in a field and is no value is kept nowhere
    /// else: it stays typed while the application is the same and has no value for that field.
    void put(const Application &stored);
    /// The same as a step that can be undone.
    void change(const Application &stored, const QString &what);
    /// What the database is known to have of the application; its fields and titles as they were put.
    [[nodiscard]] const Application &stored() const { return m_stored; }
    /// The number, state and version of the same application changed, and nothing that is typed.
    void setStored(const Application &stored) { m_stored = stored; }
    /// So it was stored while typing may have gone on; `keys` are those of its titles.
    void becomeStored(const Application &application, const QList<int> &keys);
    /// Storage has only these titles, and the others are new.
    void keepIds(const QList<ItemId> &items);
    /// Nothing of it is stored (any more).
    void becomeNew();

    /// The application as it is typed; what cannot be read is no part of it.
    [[nodiscard]] Application typed() const;
    /// What cannot be registered, cells that cannot be read first.
    [[nodiscard]] Problems problems() const;
    /// What stands in fields and cells and is no value: a name on no record, half a date, too many pages, a
    /// doubtful year.
    [[nodiscard]] QStringList unread() const;
    void giveUpUnread();
    /// Whether there is an open cell, or something unread.
    [[nodiscard]] bool hasUnread() const;
    [[nodiscard]] ApplicationDraft draft() const;
    void bringBack(const ApplicationDraft &draft);
    void commitTyping(); ///< takes over the open cell
    void settle();       ///< and makes what changed in the fields a step of undo

    [[nodiscard]] int statedPages() const; ///< 0: none
    [[nodiscard]] std::optional<int> countedPages() const;
    [[nodiscard]] QList<int> keys() const; ///< of the titles, in their order
    [[nodiscard]] ApplicationTitles &titles() const { return *m_titles; }
    [[nodiscard]] TitleFiles &files() const;
    [[nodiscard]] QUndoStack &undoStack() const { return m_items->undoStack(); }
    /// Marks what `problems` are about, and nothing else.
    void markProblems(const Problems &problems);
    void setEditable(bool editable);
    void begin(); ///< the keyboard goes to where typing begins
    void showFile();
    void retranslate();

Q_SIGNALS:
    void edited();  ///< a value changed
    void touched(); ///< a letter was typed, be it a value or not
    /// What belongs beside the form: the chosen file of the current title (the scan where it has none), and
    /// the scan.
    void filesShown(const std::optional<qorjyn::AttachedFile> &chosen,
                    const std::optional<qorjyn::AttachedFile> &scan);
    void referenceActivated(const qorjyn::Reference &reference);

private:
    AppContext &m_context;
    Application m_stored;
    ItemModel *m_items;
    ApplicationFields *m_fields;
    ApplicationTitles *m_titles;
    bool m_putting = false; ///< the program writes, and nobody types
};

} // namespace qorjyn
