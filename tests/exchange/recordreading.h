// Reading records in the tests: all of a file at once, and damaged copies of good ones.
#pragma once

#include "exchange/records.h"
#include "support/shareddata.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace qorjyn::test {

struct Read
{
    QList<FileRecord> records;
    std::optional<RecordFormat> format;
    std::optional<RecordEncoding> encoding;
    std::optional<Problem> warning;

    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const FileRecord &record : records)
            all.append(record.refusal ? record.refusal->code : record.description.title);
        return all;
    }
    [[nodiscard]] int taken() const
    {
        return int(std::ranges::count_if(records, [](const FileRecord &each) { return !each.refusal; }));
    }
    [[nodiscard]] int repaired() const
    {
        return int(
            std::ranges::count_if(records, [](const FileRecord &each) { return each.warning.has_value(); }));
    }
};

inline Read readAll(QIODevice &device, std::optional<RecordFormat> format = {},
                    std::optional<RecordEncoding> encoding = {})
{
    RecordReader reader(device, format, encoding);
    Read read;
    while (auto record = reader.next())
        read.records.append(*record);
    read.format = reader.format();
    read.encoding = reader.encoding();
    read.warning = reader.warning();
    return read;
}

inline Read readBytes(QByteArray bytes, std::optional<RecordFormat> format = {},
                      std::optional<RecordEncoding> encoding = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, format, encoding);
}

inline Read readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readAll(file) : Read();
}

inline QByteArray contentOf(const QString &name)
{
    QFile file(testData(u"records/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Three records of MARC 21 in UTF-8, each with its end.
inline QList<QByteArray> threeRecords()
{
    QList<QByteArray> parts = contentOf(u"marc21_utf-8.mrc"_s).split('\x1d');
    parts.removeLast();
    for (QByteArray &part : parts)
        part += '\x1d';
    return parts;
}

} // namespace qorjyn::test
