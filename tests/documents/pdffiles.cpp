#include "documents/pdffiles.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace pdffiles {

QString sentence()
{
    return QStringLiteral("Қазақ әліпбиінің әріптері: ә ғ қ ң ө ұ ү һ і");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

void writeText(const QString &path, int pages, const QString &title)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(title);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 12));
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        constexpr int Left = 500;
        constexpr int Step = 400;
        painter.drawText(Left, Step, QStringLiteral("Бет %1").arg(i + 1));
        for (int line = 2; line < 30; ++line)
            painter.drawText(Left, Step * line, sentence());
    }
}

QByteArray assemble(const QList<QByteArray> &objects)
{
    QByteArray bytes = "%PDF-1.5\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(objects.size() + 1) +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &content, const QByteArray &entries)
{
    constexpr qsizetype LengthPrefix = 4; // of qCompress, before the zlib stream
    constexpr int Best = 9;
    const QByteArray packed = qCompress(content, Best).mid(LengthPrefix);
    return "<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + entries + ">>stream\n" +
           packed + "\nendstream";
}

QByteArray manyPages(int pages)
{
    QByteArray kids;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    constexpr int FirstPage = 3;
    for (int i = 0; i < pages; ++i) {
        kids += QByteArray::number(i + FirstPage) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>";
    return assemble(objects);
}

QByteArray endless(int operators)
{
    return assemble({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                     "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
                     stream(QByteArray("0 0 595 842 re f\n").repeated(operators))});
}

QByteArray selfDrawing()
{
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                            "/Resources<</XObject<</A 5 0 R>>>>>>";
    return assemble(
        {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", page, stream("/A Do\n"),
         stream(QByteArray("/A Do /A Do /A Do\n"),
                "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</A 5 0 R>>>>")});
}

} // namespace pdffiles
