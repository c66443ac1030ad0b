// Icons by name, drawn in the theme's colours at any size; they follow a change of theme by themselves.
#pragma once

#include <QIcon>
#include <QString>

namespace qorjyn {

enum class Ink { Text, Muted, Accent, Good, Due, Wrong, OnAccent };

/// The icon resources/icons/<name>.svg in the given ink; disabled it is muted.
[[nodiscard]] QIcon icon(const QString &name, Ink ink = Ink::Text);

} // namespace qorjyn
