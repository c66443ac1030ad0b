// The application form of the annex to the rules (R5): its exact Kazakh words, its blanks, its typography.
#pragma once

#include "domain/application.h"
#include "domain/library.h"

#include <QPagedPaintDevice>

namespace qorjyn {

/// Paints the form with the application's data on its ruled lines; a blank whose data is missing stays a
/// blank. Titles run over as many ruled lines and pages as they need; pages are numbered from the second on.
/// The words are Kazakh whatever language the screens are in (R5).
void paintAnnexForm(QPagedPaintDevice &device, const Application &application,
                    const LibrarySettings &library);

/// The same for several, one after another, each from a page of its own.
void paintAnnexForms(QPagedPaintDevice &device, const QList<Application> &applications,
                     const LibrarySettings &library);

/// Paints the empty form, one page, to be filled in by hand.
void paintBlankForm(QPagedPaintDevice &device, const LibrarySettings &library);

} // namespace qorjyn
