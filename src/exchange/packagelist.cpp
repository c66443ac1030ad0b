#include "exchange/packagelist.h"

#include "archive/entryname.h"
#include "exchange/pastedcolumns.h"
#include "exchange/sheet.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

QStringList listsIn(const PackageTree &tree, const QString &folder)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"xlsx"_s};
    QStringList lists;
    for (const QString &path : tree.files.keys()) {
        const QString name = path.mid(folder.size());
        if (path.startsWith(folder) && !name.contains(u'/') && !isSystemFile(path) &&
            endings.contains(QFileInfo(name).suffix().toLower()))
            lists.append(path);
    }
    return lists;
}

bool namesFiles(const QString &heading)
{
    static const QStringList names{
        u"файл"_s,     u"файлы"_s,       u"файлдар"_s,   u"файл атауы"_s,     u"файлдың атауы"_s,
        u"файл аты"_s, u"файлдың аты"_s, u"имя файла"_s, u"название файла"_s, u"file"_s,
        u"files"_s,    u"file name"_s,   u"filename"_s,  u"имена файлов"_s,   u"наименование файла"_s};
    return names.contains(heading.toLower().simplified());
}

/// The files of the package as people name them: by path or by name, in any case of letters.
class FileNames
{
public:
    FileNames(const PackageTree &tree, const QString &folder, const QString &list) : m_tree(tree)
    {
        for (const QString &path : tree.files.keys()) {
            if (!path.startsWith(folder) || path == list)
                continue;
            m_byPath.insert(path.mid(folder.size()).toLower(), path);
            m_byName[path.section(u'/', -1).toLower()].append(path);
        }
    }

    /// Empty where there is none, or more than one of that name.
    [[nodiscard]] QString find(const QString &written) const
    {
        const auto safe = safeEntryName(written.trimmed());
        if (!safe || safe.value().isEmpty())
            return {};
        const QString wanted = safe.value().toLower();
        if (m_byPath.contains(wanted))
            return m_byPath.value(wanted);
        const QStringList named = wanted.contains(u'/') ? QStringList() : m_byName.value(wanted);
        return named.size() == 1 ? named.first() : QString();
    }
    [[nodiscard]] QStringList all() const { return m_byPath.values(); }
    [[nodiscard]] QString onDisk(const QString &path) const { return m_tree.files.value(path).path; }

private:
    const PackageTree &m_tree;
    QMap<QString, QString> m_byPath;
    QHash<QString, QStringList> m_byName;
};

/// "a.pdf; b.pdf"; a name that holds the separator is taken whole.
QStringList filesIn(const QString &cell, const FileNames &names)
{
    static const QRegularExpression separator(u"[;|\\n]"_s);
    if (cell.isEmpty() || !names.find(cell).isEmpty())
        return cell.isEmpty() ? QStringList() : QStringList{cell};
    QStringList parts;
    for (const QString &part : cell.split(separator, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    return parts;
}

struct Columns
{
    QList<PastedColumn> fields; ///< of the rows without the column of files
    std::optional<qsizetype> files;
    qsizetype firstRow = 0; ///< below the header
};

QStringList without(QStringList row, const std::optional<qsizetype> &column)
{
    if (column && *column < row.size())
        row.removeAt(*column);
    return row;
}

std::optional<qsizetype> fileColumnByContent(const QList<QStringList> &rows, const FileNames &names)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (qsizetype i = 0; i < width; ++i) {
        int filled = 0, found = 0;
        for (const QStringList &row : rows) {
            const QStringList files = filesIn(row.value(i), names);
            filled += files.isEmpty() ? 0 : 1;
            found += !files.isEmpty() && !names.find(files.first()).isEmpty() ? 1 : 0;
        }
        if (found > 0 && found * 2 > filled)
            return i;
    }
    return std::nullopt;
}

std::optional<Columns> columnsOf(const QList<QStringList> &rows, const FileNames &names)
{
    constexpr qsizetype headerReach = 10;
    for (qsizetype i = 0; i < std::min(rows.size(), headerReach); ++i) {
        const auto named = std::ranges::find_if(rows[i], namesFiles);
        Columns columns{.firstRow = i + 1};
        if (named != rows[i].end())
            columns.files = named - rows[i].begin();
        else
            columns.files = fileColumnByContent(rows.mid(i + 1), names);
        if (const auto fields = columnsFromHeader(without(rows[i], columns.files))) {
            columns.fields = *fields;
            return columns;
        }
    }
    Columns columns{.files = fileColumnByContent(rows, names)};
    QList<QStringList> cells;
    for (const QStringList &row : rows)
        cells.append(without(row, columns.files));
    columns.fields = columnsFromContent(cells);
    if (!columns.fields.contains(PastedColumn::Title))
        return std::nullopt;
    return columns;
}

class ListReader
{
public:
    ListReader(const FileNames &names, const Columns &columns) : m_names(names), m_columns(columns) {}

    void take(const QStringList &row, qsizetype number);
    [[nodiscard]] PackageItems finished() &&;

private:
    const FileNames &m_names;
    const Columns &m_columns;
    PackageItems m_result;
    QSet<QString> m_named;
};

void ListReader::take(const QStringList &row, qsizetype number)
{
    PackageItem item;
    const QStringList cells = without(row, m_columns.files);
    for (qsizetype i = 0; i < std::min(cells.size(), m_columns.fields.size()); ++i)
        fill(item.description, m_columns.fields[i], cells[i]);
    const QStringList written =
        m_columns.files ? filesIn(row.value(*m_columns.files), m_names) : QStringList();
    for (const QString &name : written) {
        const QString path = m_names.find(name);
        if (path.isEmpty()) {
            m_result.problems.append(
                {.code = u"package.file-missing"_s, .arguments = {QString::number(number), shownName(name)}});
            continue;
        }
        m_named.insert(path);
        item.files.append(m_names.onDisk(path));
    }
    if (item.description.title.isEmpty()) {
        if (std::ranges::any_of(row, [](const QString &cell) { return !cell.isEmpty(); }))
            m_result.warnings.append(
                {.code = u"package.row-untitled"_s, .arguments = {QString::number(number)}});
        return;
    }
    if (!item.files.isEmpty() && !m_columns.fields.contains(PastedColumn::Carrier))
        item.description.carrier = Carrier::Electronic;
    m_result.items.append(item);
}

PackageItems ListReader::finished() &&
{
    for (const QString &path : m_names.all())
        if (!m_named.contains(path) && !isSystemFile(path))
            m_result.warnings.append({.code = u"package.file-unnamed"_s, .arguments = {shownName(path)}});
    return std::move(m_result);
}

} // namespace

bool hasList(const PackageTree &tree, const QString &folder)
{
    return !listsIn(tree, folder).isEmpty();
}

PackageItems listedItems(const PackageTree &tree, const QString &folder)
{
    PackageItems none;
    const QStringList lists = listsIn(tree, folder);
    if (lists.size() != 1) {
        none.problems = {lists.isEmpty()
                             ? Problem{.code = u"package.no-list"_s}
                             : Problem{.code = u"package.lists"_s, .arguments = {lists.join(u", "_s)}}};
        return none;
    }
    const auto rows = readSheet(tree.files.value(lists.first()).path);
    if (!rows) {
        none.problems = rows.problems();
        return none;
    }
    const FileNames names(tree, folder, lists.first());
    const auto columns = columnsOf(rows.value(), names);
    if (!columns) {
        none.problems = {{.code = u"package.no-titles"_s, .arguments = {lists.first()}}};
        return none;
    }
    ListReader reader(names, *columns);
    for (qsizetype i = columns->firstRow; i < rows.value().size(); ++i)
        reader.take(rows.value()[i], i + 1);
    return std::move(reader).finished();
}

QList<PackageItem> itemsByFiles(const PackageTree &tree, const QString &folder)
{
    QList<PackageItem> items;
    for (auto it = tree.files.constBegin(); it != tree.files.constEnd(); ++it) {
        if (!it.key().startsWith(folder) || isSystemFile(it.key()))
            continue;
        PackageItem item{.files = {it->path}, .titleOfFile = true};
        item.description.title = QFileInfo(it.key()).completeBaseName().replace(u'_', u' ').simplified();
        item.description.carrier = Carrier::Electronic;
        items.append(item);
    }
    return items;
}

} // namespace qorjyn
