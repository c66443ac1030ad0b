// The demonstration: a rehearsal database with its files in a folder of their own, to look around in.
#pragma once

#include "storage/location.h"

#include <QDate>
#include <QLockFile>
#include <QObject>
#include <QProcess>

#include <memory>

namespace qorjyn {

/// Makes the demonstration by `qorjynctl demo`, beside the user's own database, which is never touched. What
/// was kept, or left by a program that died, is opened again and not made anew.
class DemonstrationFolder : public QObject
{
    Q_OBJECT

public:
    /// `helper` is the program that is called as `helper demo --out DIR`.
    explicit DemonstrationFolder(QString helper, QObject *parent = nullptr);
    /// Stops what is being made; what is made stays.
    ~DemonstrationFolder() override;

    /// qorjynctl beside the running program.
    [[nodiscard]] static QString standardHelper();
    /// The day on which the story of the demonstration stands still. On the day of the computer every date in
    /// it would be long past, or not yet come, and after some years there would be no calendar for it.
    [[nodiscard]] static QDate today();

    /// Answers with opened() or failed(), perhaps at once.
    void open();
    /// Gives up making it; nothing is left and nothing is answered.
    void stop();
    /// Takes over the demonstration that `location` names; false where it names anything else, or where
    /// another window has the demonstration open.
    [[nodiscard]] bool takeOver(const Location &location);
    /// Deletes it; false where something of it remains. Nobody may have its database open.
    [[nodiscard]] bool remove();

    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty until it is open
    [[nodiscard]] Location location() const;

Q_SIGNALS:
    void opened();
    /// A whole sentence, and the words of the system behind it.
    void failed(const QString &sentence, const QString &details);

private:
    [[nodiscard]] QLockFile::LockError lock();
    void openKept(const QString &path);
    void make();
    void made();
    void giveUp(const QString &sentence, const QString &details);

    QString m_helper;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QProcess> m_making;
};

} // namespace qorjyn
