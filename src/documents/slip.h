// The slip that hands a participant the login and the first password of its personal cabinet (R20).
#pragma once

#include "domain/library.h"

#include <QDate>
#include <QPagedPaintDevice>
#include <QString>

namespace qorjyn {

struct SlipContent
{
    QString participantName, login, password;
    QString contractNumber;
    QDate contractDate, validFrom, validTo; ///< validTo is the last day
};

/// Paints the slip on one page. The password is printed letter by letter in a type that tells 0 from O.
void paintSlip(QPagedPaintDevice &device, const SlipContent &content, const LibrarySettings &library);

} // namespace qorjyn
