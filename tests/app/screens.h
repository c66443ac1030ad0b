// Every screen and dialog that a picture is taken of: one entry each, filled with the demonstration.
#pragma once

#include "app/story.h"

#include <QSize>
#include <QString>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <vector>

namespace qorjyn::test {

/// The program on the database of the demonstration, some days after it, with one session at the table.
class Demonstration
{
public:
    /// Performs the demonstration by qorjynctl.
    Demonstration();

    [[nodiscard]] Location location() const;
    [[nodiscard]] QString files() const;
    [[nodiscard]] static QDate today();

private:
    QTemporaryDir m_folder;
};

/// What a screen is built with.
struct Stage : public Driver
{
    Stage(Program &shown, Languages &spoken) : Driver(shown), program(shown), languages(spoken) {}

    Program &program;
    Languages &languages;
};

struct Screen
{
    QString name; ///< of the picture's file
    /// Brings it up and waits until it is filled; what is returned is photographed, and goes afterwards
    /// where it is not the window itself.
    std::function<std::shared_ptr<QWidget>(Stage &)> show;
};

std::vector<Screen> screens();

} // namespace qorjyn::test
