#include "ctl/invocation.h"

#include <algorithm>

namespace qorjyn::ctl {

namespace {

Problem wrong(const QString &code, const QStringList &arguments = {})
{
    return {.code = code, .arguments = arguments};
}

const OptionSpec *find(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::ranges::find(options, name, &OptionSpec::name);
    return found == options.end() ? nullptr : &*found;
}

const OptionSpec out{.name = u"out"_s, .value = u"FILE"_s, .help = u"where to write"_s};

} // namespace

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options{
        {.name = u"db"_s,
         .value = u"URL"_s,
         .help = u"sqlite:PATH or postgresql://user@host:port/name (or QORJYN_DB)"_s},
        {.name = u"files"_s,
         .value = u"DIR"_s,
         .help = u"the store of files (default: beside the database)"_s},
        {.name = u"lang"_s, .value = u"kk|ru|en"_s, .help = u"language of messages"_s},
        {.name = u"json"_s, .value = {}, .help = u"one JSON object on standard output, nothing else there"_s},
        {.name = u"as"_s, .value = u"LOGIN"_s, .help = u"who acts"_s},
        {.name = u"today"_s, .value = u"YYYY-MM-DD"_s, .help = u"the day, in a rehearsal database only"_s},
        {.name = u"help"_s, .value = {}, .help = u"this text"_s}};
    return options;
}

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> list{
        {.name = u"init"_s,
         .arguments = {},
         .help = u"Makes the database, or migrates an older one."_s,
         .options = {{.name = u"rehearsal"_s, .value = {}, .help = u"a database whose day can be set"_s}}},
        {.name = u"demo"_s,
         .arguments = {},
         .help =
             u"Performs the whole path of the rules on an empty database and leaves its documents in DIR."_s,
         .options = {{.name = u"out"_s, .value = u"DIR"_s, .help = u"an empty or new folder"_s}}},
        {.name = u"acts"_s,
         .arguments = {},
         .help = u"Lists every act with the fields it takes."_s,
         .options = {}},
        {.name = u"act"_s,
         .arguments = u"NAME [JSON|-]"_s,
         .help =
             u"Performs an act with the same checks as the window; - reads the JSON from standard input."_s,
         .options =
             {{.name = u"script"_s, .value = u"FILE"_s, .help = u"many acts, one JSON object a line"_s},
              {.name = u"id"_s, .value = u"UUID"_s, .help = u"the act's identity: repeating is harmless"_s}},
         .least = 0,
         .most = 2},
        {.name = u"status"_s,
         .arguments = {},
         .help = u"Says what is due, most urgent first."_s,
         .options = {}},
        {.name = u"deadline"_s,
         .arguments = u"DATE"_s,
         .help = u"Counts working days after a date."_s,
         .options = {{.name = u"days"_s, .value = u"N"_s, .help = u"how many (default 10)"_s}},
         .least = 1,
         .most = 1},
        {.name = u"search"_s,
         .arguments = u"WORDS"_s,
         .help = u"Finds objects or applications by words, Kazakh letters or not."_s,
         .options = {{.name = u"in"_s,
                      .value = u"fund|applications|readers"_s,
                      .help = u"where (default fund)"_s},
                     {.name = u"limit"_s, .value = u"N"_s, .help = u"rows at the most (default 50)"_s},
                     {.name = u"sort"_s, .value = u"title"_s, .help = u"the order of titles"_s}},
         .least = 1,
         .most = -1},
        {.name = u"key"_s,
         .arguments = u"TEXT"_s,
         .help = u"Shows the sort key (hex) and the search key of a text."_s,
         .options = {},
         .least = 1,
         .most = -1},
        {.name = u"check-id"_s,
         .arguments = u"NUMBER"_s,
         .help = u"Checks an IIN or a BIN."_s,
         .options = {},
         .least = 1,
         .most = 1},
        {.name = u"probe"_s,
         .arguments = u"FILE…"_s,
         .help = u"Says what files are: hash, type, pages, title, whether they hold text."_s,
         .options = {},
         .least = 1,
         .most = -1},
        {.name = u"import"_s,
         .arguments = u"DIR|ARCHIVE|FILE…"_s,
         .help =
             u"Makes a draft of each electronic application (a BagIt bag, or files with a list of titles) and of each file of bibliographic records."_s,
         .options =
             {{.name = u"to"_s, .value = u"application"_s, .help = u"what it becomes"_s},
              {.name = u"participant"_s,
               .value = u"ID"_s,
               .help = u"who sent it (default: whom the bag names)"_s},
              {.name = u"format"_s,
               .value = u"FORMAT"_s,
               .help = u"auto, bagit, marc21, unimarc, rusmarc, marcxml, mods, dc, bibtex, irbis or csv"_s},
              {.name = u"encoding"_s,
               .value = u"ENCODING"_s,
               .help = u"of records: auto, utf-8, marc-8, cp1251, cp866 or kz-1048"_s},
              {.name = u"dry-run"_s, .value = {}, .help = u"say what would come of it"_s}},
         .least = 1,
         .most = -1},
        {.name = u"duplicates"_s,
         .arguments = u"[TITLE]"_s,
         .help =
             u"Finds what is like a title among the fund and all applications, and says why; without a title, what is like any title of an application."_s,
         .options = {{.name = u"author"_s, .value = u"AUTHOR"_s, .help = u"who wrote it"_s},
                     {.name = u"year"_s, .value = u"YEAR"_s, .help = u"when it was published"_s},
                     {.name = u"isbn"_s, .value = u"ISBN"_s, .help = u"its ISBN, with hyphens or without"_s}},
         .least = 0,
         .most = -1},
        {.name = u"session"_s,
         .arguments = u"ID"_s,
         .help = u"Shows the record of a session, by id or as NUMBER/YEAR."_s,
         .options = {},
         .least = 1,
         .most = 1},
        {.name = u"object"_s,
         .arguments = u"NUMBER"_s,
         .help = u"Shows an object by its record number, with its chain."_s,
         .options = {},
         .least = 1,
         .most = 1},
        {.name = u"print"_s,
         .arguments = u"form|blank|return-letter|minutes|slip [ID]"_s,
         .help = u"Writes a document as PDF; a slip is printed once."_s,
         .options = {out},
         .least = 1,
         .most = 2},
        {.name = u"verify"_s,
         .arguments = {},
         .help = u"Checks the data against the rules, and that every file is in the store."_s,
         .options = {{.name = u"hashes"_s,
                      .value = {},
                      .help = u"read every file again (as --files without DIR does)"_s},
                     {.name = u"clean"_s,
                      .value = {},
                      .help = u"remove files that nothing has referred to for a day"_s}}}};
    return list;
}

Outcome<Invocation> parse(const QStringList &words)
{
    Invocation invocation;
    const CommandSpec *spec = nullptr;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !word.startsWith(u"--"_s)) {
            if (spec) {
                invocation.arguments.append(word);
                continue;
            }
            const auto found = std::ranges::find(commands(), word, &CommandSpec::name);
            if (found == commands().end())
                return wrong(u"usage.command-unknown"_s, {word});
            spec = &*found;
            invocation.command = word;
            continue;
        }
        if (word == u"--"_s) {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        const bool valueFollows = i + 1 < words.size() && !words[i + 1].startsWith(u"--"_s);
        if (spec && spec->name == u"verify"_s && name == u"files"_s && equals < 0 && !valueFollows) {
            invocation.options.insert(u"hashes"_s, {});
            continue;
        }
        const OptionSpec *option = spec ? find(spec->options, name) : nullptr;
        if (!option)
            option = find(commonOptions(), name);
        if (!option)
            return spec ? wrong(u"usage.option-of"_s, {u"--"_s + name, spec->name})
                        : wrong(u"usage.option-unknown"_s, {u"--"_s + name});
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return wrong(u"usage.option-alone"_s, {u"--"_s + name});
            invocation.options.insert(name, {});
        } else if (equals >= 0) {
            invocation.options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            invocation.options.insert(name, words[++i]);
        } else {
            return wrong(u"usage.option-value"_s, {u"--"_s + name, option->value});
        }
    }
    if (invocation.has(u"lang"_s) && !fromCode<Language>(invocation.value(u"lang"_s)))
        return wrong(u"usage.option-value"_s, {u"--lang"_s, u"kk|ru|en"_s});
    if (invocation.has(u"help"_s))
        return invocation;
    if (!spec)
        return wrong(u"usage.command-missing"_s);
    if (invocation.arguments.size() < spec->least ||
        (spec->most >= 0 && invocation.arguments.size() > spec->most))
        return spec->arguments.isEmpty() ? wrong(u"usage.no-arguments"_s, {spec->name})
                                         : wrong(u"usage.arguments"_s, {spec->name, spec->arguments});
    return invocation;
}

QString synopsis(const QString &command)
{
    const auto spec = std::ranges::find(commands(), command, &CommandSpec::name);
    return spec == commands().end() ? u"qorjynctl COMMAND [OPTION…] [ARGUMENT…]"_s
                                    : u"qorjynctl %1 [OPTION…] %2"_s.arg(spec->name, spec->arguments);
}

QString usage(const QString &command)
{
    const auto options = [](const QList<OptionSpec> &list) {
        QString text;
        for (const OptionSpec &option : list)
            text += u"  %1 %2\n"_s.arg(
                (u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value))
                    .leftJustified(24),
                option.help);
        return text;
    };
    const auto spec = std::ranges::find(commands(), command, &CommandSpec::name);
    if (spec == commands().end()) {
        QString text = u"usage: "_s + synopsis(command) + u"\n\n"_s;
        for (const CommandSpec &each : commands())
            text += u"  %1 %2\n"_s.arg((each.name + u' ' + each.arguments).leftJustified(36), each.help);
        return text + u"\nCommon options:\n"_s + options(commonOptions()) +
               u"\nExit: 0 done, 1 refused by a rule or not found, 2 wrong usage, 3 storage failed, 4 partly done.\n"_s;
    }
    return u"usage: "_s + synopsis(command) + u"\n\n"_s + spec->help + u"\n\n"_s + options(spec->options) +
           u"\nCommon options:\n"_s + options(commonOptions());
}

} // namespace qorjyn::ctl
