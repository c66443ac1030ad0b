// Watches the titles that are being typed and finds what is like them: in the fund, in other applications,
// and in this one.
#pragma once

#include "app/applications/itemmodel.h"
#include "storage/database.h"
#include "storage/likeness.h"

#include <QSet>
#include <QTimer>

namespace qorjyn {

/// A title that the one in a row is taken for: on record, or in another row of the same application.
struct RowLikeness
{
    LikeTitle title;
    int key = 0; ///< of the other row; 0 for a title on record
};

class LikenessWatch : public QObject
{
    Q_OBJECT
public:
    /// Stands for the empty row at the end while a title is typed into it.
    static constexpr int newRowKey = -1;

    LikenessWatch(Database &database, ItemModel &items, QObject *parent);

    /// Another application is shown: what was said of the last one's titles is forgotten.
    void begin(ApplicationId application);
    /// The application has got its identity.
    void setApplication(ApplicationId application) { m_application = application; }
    /// What stands in a cell that is still being typed into.
    void typing(const QModelIndex &cell, const QString &text);
    /// The cell was given up, or taken over: its row is what the model says.
    void typingEnded();
    /// What is like the row with this key and was not set aside, the likest first.
    [[nodiscard]] QList<RowLikeness> likeRow(int key) const;
    /// The row with this key as it was compared last.
    [[nodiscard]] Description described(int key) const { return m_asked.value(key); }
    /// The user says that it is another edition: not shown again while the application is open.
    void setAside(int key, const RowLikeness &like);

Q_SIGNALS:
    /// Something is known of other titles than before.
    void found();

private:
    void ask();
    [[nodiscard]] QHash<int, Description> rows() const;

    ItemModel &m_items;
    Reading m_reading;
    QTimer m_timer;
    ApplicationId m_application;
    QHash<int, Description> m_asked; ///< by key: as it was when it was last asked for
    QHash<int, QList<RowLikeness>> m_found;
    QSet<QString> m_aside;
    int m_typedKey = 0;
    Description m_typed;
};

} // namespace qorjyn
