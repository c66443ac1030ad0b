// Every screen and dialog that a picture is taken of: one entry each.
#pragma once

#include <QSize>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace qorjyn {
class Languages;
class Theme;
} // namespace qorjyn

namespace qorjyn::test {

/// What a screen is built with.
struct Stage
{
    Theme &theme;
    Languages &languages;
};

struct Screen
{
    QString name; ///< of the picture's file
    std::function<std::unique_ptr<QWidget>(Stage &)> build;
    /// False while the screen still reads; it is photographed once this is true.
    std::function<bool(QWidget *)> ready = {};
    QSize size = {1366, 768}; ///< an empty size takes the dialog's own
};

std::vector<Screen> screens();

} // namespace qorjyn::test
