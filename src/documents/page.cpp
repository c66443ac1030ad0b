#include "documents/page.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

constexpr qreal MillimetresPerInch = 25.4;

QRectF textArea(const QPagedPaintDevice &device, const QMarginsF &wanted, qreal scale)
{
    const QPageLayout layout = device.pageLayout();
    const QMarginsF own = layout.margins(QPageLayout::Millimeter);
    const QRectF sheet = layout.fullRect(QPageLayout::Millimeter);
    const QRectF area(QPointF(std::max(wanted.left(), own.left()), std::max(wanted.top(), own.top())),
                      QPointF(sheet.width() - std::max(wanted.right(), own.right()),
                              sheet.height() - std::max(wanted.bottom(), own.bottom())));
    // The painter begins where the device's margins end, unless the whole sheet is painted on.
    const bool wholeSheet = layout.mode() == QPageLayout::FullPageMode;
    const QPointF origin = wholeSheet ? QPointF() : QPointF(own.left(), own.top());
    return {(area.topLeft() - origin) * scale, area.size() * scale};
}

} // namespace

QStringList documentFamilies()
{
    return {u"PT Serif"_s, u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"DejaVu Serif"_s, u"DejaVu Sans"_s};
}

PaperPage::PaperPage(QPagedPaintDevice &device, const QMarginsF &margins)
    : m_device(device), m_painter(&device)
{
    m_box = textArea(device, margins, px(1));
}

qreal PaperPage::px(qreal millimetres) const
{
    return millimetres * m_device.logicalDpiY() / MillimetresPerInch;
}

QFont PaperPage::font(qreal points, bool bold) const
{
    QFont font;
    font.setFamilies(documentFamilies());
    font.setStyleStrategy(QFont::PreferOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(points);
    font.setBold(bold);
    return {font, &m_device};
}

bool PaperPage::next()
{
    if (!m_device.newPage())
        return false;
    ++m_number;
    return true;
}

bool PaperPage::nextDocument()
{
    const bool begun = next();
    m_number = 1;
    return begun;
}

void PaperPage::drawCentred(const QString &text, const QFont &font, qreal baseline)
{
    const qreal width = QFontMetricsF(font, &m_device).horizontalAdvance(text);
    m_painter.setFont(font);
    m_painter.drawText(QPointF(m_box.center().x() - width / 2, baseline), text);
}

} // namespace qorjyn
