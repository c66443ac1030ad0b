// What every page works with: handed over by main.cpp, owned there, no logic of its own.
#pragma once

#include "app/shell/dialogs.h"
#include "app/shell/languages.h"
#include "documents/pdfreader.h"
#include "storage/database.h"
#include "storage/filestore.h"
#include "words/words.h"

namespace qorjyn {

struct AppContext
{
    Database &database;
    FileStore files;
    PdfReader &pdf;
    Dialogs &dialogs;
    Languages &languages;

    /// The words of the language that is on.
    [[nodiscard]] Words words() const { return Words(languages.current()); }
};

} // namespace qorjyn
