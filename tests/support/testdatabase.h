// A fresh database for a test, on either engine, gone when the test is over.
#pragma once

#include "storage/connection.h"

#include <QTemporaryDir>

namespace qorjyn::test {

/// Adds a row an engine to a data-driven test: "sqlite", and "postgresql" by the server that
/// QORJYN_TEST_POSTGRESQL names. Where no server is named only SQLite is tested; with CI set that is a
/// failure.
void addEngineRows();

class TestDatabase
{
public:
    /// Makes a rehearsal database of the newest schema (or of `schema`, 0: none yet) on the engine of the
    /// data row.
    explicit TestDatabase(Engine engine, int schema = -1);
    /// On the engine of the current data row.
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    /// As the program connects: on PostgreSQL by a role that owns nothing.
    [[nodiscard]] const Location &location() const { return m_location; }
    /// As an administrator of the server connects, to make and migrate; on SQLite the same.
    [[nodiscard]] const Location &ownerLocation() const { return m_owner; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Runs bare SQL as the program's role, from outside the program; the error's words, or empty when it was
    /// taken.
    [[nodiscard]] QString bareSql(const QString &sql) const;
    /// The same at any location.
    [[nodiscard]] static QString runAs(const Location &location, const QString &sql);
    /// The first value of a bare query; the error's words where it failed.
    [[nodiscard]] QString bareValue(const QString &sql) const;
    /// The same at any location.
    [[nodiscard]] static QString valueAt(const Location &location, const QString &sql);

private:
    QTemporaryDir m_folder;
    Location m_location, m_owner;
};

} // namespace qorjyn::test
