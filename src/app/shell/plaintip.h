// Tooltips with words that somebody typed or named a file with.
#pragma once

#include <QString>

namespace qorjyn {

/// The text for a tooltip, shown sign for sign: a name such as "<b>a.pdf" would be read as HTML otherwise.
/// Long lines are wrapped. Empty stays empty.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace qorjyn
