// What was typed into a form and is not stored yet, kept on this computer over the end of the program,
// however it ends, and offered back when it starts again.
#pragma once

#include "storage/database.h"

#include <QJsonObject>
#include <QLockFile>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace qorjyn {

class MessageBar;

/// Lies invisibly in its form; where an earlier run left something it says so and asks what to do with it. A
/// draft belongs to its database, its form and whoever typed it: nobody else is offered it.
class DraftKeeper : public QWidget
{
    Q_OBJECT

public:
    /// `collect` gives what is typed now, in a shape that the form understands when it comes back.
    DraftKeeper(Database &database, QString form, std::function<QJsonObject()> collect, QWidget *parent);
    ~DraftKeeper() override;

    /// Something was typed: it lies on the disk within `delay`.
    void touch();
    /// What is typed lies on the disk when this returns, where there is room for it.
    void keepNow();
    /// What is typed was stored, or given up.
    void drop();
    /// What broughtBack() gave stands in the form again, as what is typed.
    void taken();
    void retranslate();

    static constexpr std::chrono::milliseconds delay{500};
    /// Where drafts lie: a folder beside the user's own database.
    [[nodiscard]] static QString folder();

Q_SIGNALS:
    /// Its owner wants it back.
    void broughtBack(const QJsonObject &draft);

private:
    void begin();
    void adopt(const QString &file);
    void offer();
    /// False where there is no room for it: the form itself says so when it stores.
    [[nodiscard]] bool write();

    Database &m_database;
    QString m_form;
    std::function<QJsonObject()> m_collect;
    QTimer m_timer;
    QString m_login, m_file; ///< whose drafts, and where: empty while nobody works
    std::unique_ptr<QLockFile> m_lock;
    QList<QJsonObject> m_left; ///< by earlier runs, each with the instant "at" of its last word
    std::optional<QJsonObject> m_typed;
    MessageBar *m_message;
    QPushButton *m_bringBack, *m_discard;
};

} // namespace qorjyn
