// The lines of the list of applications: which ones stand there, in what order, and what each says.
#pragma once

#include "app/widgets/recordmodel.h"
#include "storage/applications.h"
#include "words/words.h"

#include <QCoreApplication>

namespace qorjyn {

struct ApplicationLine
{
    Q_DECLARE_TR_FUNCTIONS(qorjyn::ApplicationLine)
public:
    ApplicationRow application;
    int daysLeft = 0;   ///< working days to the end of the quarter in which it came (R7)
    int moreDrafts = 0; ///< no application: so many drafts are not in the list

    /// Drafts, the newest first, and the line that tells how many more there are; then what waits for the
    /// commission, first come first (R7); then what is done with, the newest first.
    [[nodiscard]] qint64 place() const;
    [[nodiscard]] RowText text(const Words &words) const;

private:
    [[nodiscard]] RowText draftText(const Words &words) const;
};

struct ApplicationLines
{
    std::vector<ApplicationLine> lines;

    /// Whatever number of drafts there is, what waits stays in sight: a few of them stand on top, and the
    /// rest is one line, unless drafts are asked for.
    [[nodiscard]] static ApplicationLines read(Transaction &t, const QString &words,
                                               std::optional<ApplicationState> state);

    static constexpr ApplicationId moreDraftsId{-1};
};

} // namespace qorjyn
