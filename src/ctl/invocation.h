// What was asked for on the command line: the subcommand, its arguments and the options common to all.
#pragma once

#include "domain/codes.h"
#include "domain/problem.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace qorjyn::ctl {

/// What scripts rely on.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Storage = 3, Partly = 4 };

struct OptionSpec
{
    QString name;  ///< without dashes
    QString value; ///< what it takes, e.g. "DIR"; empty for a switch
    QString help;
};

struct CommandSpec
{
    QString name;
    QString arguments; ///< as in the usage line, e.g. "NAME [JSON|-]"
    QString help;      ///< one sentence
    QList<OptionSpec> options;
    int least = 0, most = 0; ///< number of arguments; most < 0: any
};

struct Invocation
{
    QString command;
    QStringList arguments;
    QHash<QString, QString> options; ///< by name; a switch is there with an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
    [[nodiscard]] bool json() const { return has(u"json"_s); }
};

/// The subcommands in the order of the help.
[[nodiscard]] const QList<CommandSpec> &commands();
[[nodiscard]] const QList<OptionSpec> &commonOptions();

/// Reads the words after the program's name; a problem "usage.…" where they are wrong.
[[nodiscard]] Outcome<Invocation> parse(const QStringList &words);

/// How a subcommand, or the program, is called.
[[nodiscard]] QString synopsis(const QString &command = {});
[[nodiscard]] QString usage(const QString &command = {});

} // namespace qorjyn::ctl
