#include "documents/worker/servant.h"

#include "documents/worker/djvudocument.h"
#include "documents/worker/pdfdocument.h"
#include "documents/worker/picture.h"

#include <QTransform>
#include <algorithm>
#include <new>

namespace qorjyn::pdf {

namespace {

/// A title is one short line, whatever the file says.
QString oneLine(QString text)
{
    text = std::move(text).left(MaxTitle).normalized(QString::NormalizationForm_C);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return text.simplified();
}

/// Quarter turns clockwise.
QImage turned(const QImage &image, int turns)
{
    constexpr int Turns = 4;
    constexpr qreal Quarter = 90;
    return turns % Turns == 0 ? image : image.transformed(QTransform().rotate(Quarter * turns));
}

} // namespace

Servant::Servant(Pipe &pipe) : m_pipe(pipe) {}

Servant::~Servant()
{
    close();
}

void Servant::serve()
{
    while (const std::optional<Frame> request = m_pipe.read()) {
        if (!answer(*request) || (m_device && m_device->lost()))
            return;
    }
}

bool Servant::answer(const Frame &request)
{
    quint64 handle = 0;
    qint64 size = 0;
    qint32 number = 0;
    qint32 width = 0;
    qint32 height = 0;
    qint32 turns = 0;
    QString words;
    switch (request.kind) {
    case Kind::Open:
        return parse(request.payload, handle, size) && open(handle, size);
    case Kind::Page:
        return parse(request.payload, handle, number, width, height, turns) &&
               page(handle, number, {width, height}, turns);
    case Kind::Text:
        return parse(request.payload, handle, number) && text(handle, number);
    case Kind::Find:
        return parse(request.payload, handle, number, words) && find(handle, number, words);
    case Kind::Check:
        return parse(request.payload, handle, number) && check(handle, number);
    case Kind::Close:
        if (!parse(request.payload, handle))
            return false;
        if (handle == m_handle)
            close();
        return true;
    case Kind::Hello:
    case Kind::Opened:
    case Kind::Picture:
    case Kind::TextOf:
    case Kind::NeedBlock:
    case Kind::Block:
    case Kind::Found:
    case Kind::Checked:
        return false;
    }
    return false;
}

void Servant::close()
{
    m_document.reset();
    m_device.reset();
}

bool Servant::open(quint64 handle, qint64 size)
{
    close();
    m_handle = handle;
    m_device = std::make_unique<BlockDevice>(m_pipe, handle, size);
    QString problem;
    QString title;
    QString author;
    try {
        problem = load();
        if (problem.isEmpty()) {
            title = oneLine(m_document->title());
            author = oneLine(m_document->author());
        }
    } catch (const std::bad_alloc &) {
        problem = problem::TooLarge;
    }
    if (!problem.isEmpty())
        m_document.reset();
    return m_pipe.write(
        frame(Kind::Opened, handle, qint32(m_document ? m_document->pages() : 0), title, author, problem));
}

QString Servant::load()
{
    constexpr qint64 MarkBytes = 16;
    if (m_device->size() <= 0)
        return problem::Empty;
    QString problem;
    const QByteArray beginning = m_device->read(MarkBytes);
    const QByteArray picture = Picture::formatOf(beginning);
    if (DjVuDocument::begins(beginning))
        m_document = std::make_unique<DjVuDocument>(*m_device, problem);
    else if (picture.isEmpty())
        m_document = std::make_unique<PdfDocument>(*m_device, problem);
    else
        m_document = std::make_unique<Picture>(*m_device, picture, problem);
    return problem;
}

QString Servant::problemOf(quint64 handle, int page) const
{
    if (!m_document || handle != m_handle)
        return problem::Damaged;
    if (page < 0 || page >= m_document->pages())
        return problem::NoPage;
    return {};
}

bool Servant::page(quint64 handle, int page, QSize fit, int turns)
{
    QString problem = problemOf(handle, page);
    QImage image;
    if (problem.isEmpty() && (fit.isEmpty() || qint64(fit.width()) * fit.height() > MaxPixels))
        problem = problem::TooLarge;
    if (problem.isEmpty()) {
        try {
            image = turned(m_document->draw(page, turns % 2 == 0 ? fit : fit.transposed()), turns);
            if (image.isNull())
                problem = problem::Damaged;
        } catch (const std::bad_alloc &) {
            problem = problem::TooLarge;
        }
    }
    const auto bytes =
        image.isNull()
            ? QByteArray()
            : QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    return m_pipe.write(
        frame(Kind::Picture, handle, problem, qint32(image.width()), qint32(image.height()), bytes));
}

bool Servant::check(quint64 handle, int page)
{
    QString problem = problemOf(handle, page);
    if (problem.isEmpty()) {
        try {
            problem = m_document->check(page);
        } catch (const std::bad_alloc &) {
            problem = problem::TooLarge;
        }
    }
    return m_pipe.write(frame(Kind::Checked, handle, problem));
}

bool Servant::text(quint64 handle, int page)
{
    QString problem = problemOf(handle, page);
    QString text;
    if (problem.isEmpty()) {
        try {
            const std::optional<QString> found = m_document->text(page);
            if (found) // ligatures and Arabic come as presentation forms
                text = found->normalized(QString::NormalizationForm_KC);
            else
                problem = problem::Damaged;
            if (text.size() > MaxText) {
                text.truncate(MaxText);
                problem = problem::TooLarge;
            }
        } catch (const std::bad_alloc &) {
            text.clear();
            problem = problem::TooLarge;
        }
    }
    return m_pipe.write(frame(Kind::TextOf, handle, problem, text));
}

bool Servant::find(quint64 handle, int page, const QString &words)
{
    QString problem = problemOf(handle, page);
    QList<QRectF> hits;
    if (problem.isEmpty() && !m_document->hasText())
        problem = problem::NoText;
    if (problem.isEmpty()) {
        try {
            const auto found = m_document->find(page, words);
            hits = found.value_or(QList<QRectF>());
            if (!found)
                problem = problem::Damaged;
        } catch (const std::bad_alloc &) {
            problem = problem::TooLarge;
        }
    }
    if (hits.size() > MaxHits)
        hits.resize(MaxHits);
    return m_pipe.write(frame(Kind::Found, handle, problem, hits));
}

} // namespace qorjyn::pdf
