// The letter with which an application goes back to its participant (R5): what was received, and why it is
// returned.
#pragma once

#include "domain/application.h"
#include "domain/library.h"

#include <QPagedPaintDevice>

namespace qorjyn {

struct ReturnLetterContent
{
    Application application; ///< registered: it has a number
    QString reason;
    QDate returned;
};

/// Paints the letter, on as many pages as its reason needs.
void paintReturnLetter(QPagedPaintDevice &device, const ReturnLetterContent &content,
                       const LibrarySettings &library);

} // namespace qorjyn
