// Hides how a page of paper, of the preview and of a PDF differ: one sheet measured in millimetres.
#pragma once

#include <QFont>
#include <QMarginsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace qorjyn {

/// A name of its own: the window has a Page too, and one program links both.
/// Painting on a device page by page. Coordinates are the device's own, counted from where its painter
/// begins; lengths are asked for in millimetres. The device's paper and resolution are taken as they are.
class PaperPage
{
public:
    /// Begins to paint. `margins` in millimetres; the device's own count where they are wider.
    PaperPage(QPagedPaintDevice &device, const QMarginsF &margins);

    /// False when the device cannot be painted on; then nothing is painted.
    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] QPagedPaintDevice &device() const { return m_device; }
    [[nodiscard]] qreal px(qreal millimetres) const;
    /// The area between the margins.
    [[nodiscard]] QRectF box() const { return m_box; }
    /// The document's type, in points, measured for this device.
    [[nodiscard]] QFont font(qreal points, bool bold = false) const;
    /// Goes to the next page; false when the device refuses one.
    bool next();
    /// The same, where another document begins: its pages are counted anew.
    bool nextDocument();
    /// 1…
    [[nodiscard]] int number() const { return m_number; }

    /// `text` centred on the page with its baseline at `baseline` (device units).
    void drawCentred(const QString &text, const QFont &font, qreal baseline);

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QRectF m_box;
    int m_number = 1;
};

/// A4 documents of the Library: left 25, right 15, top and bottom 20 millimetres.
inline constexpr QMarginsF DocumentMargins{25, 20, 15, 20};

/// The families of a document in order: what the first has no letter for comes from the next.
[[nodiscard]] QStringList documentFamilies();

} // namespace qorjyn
