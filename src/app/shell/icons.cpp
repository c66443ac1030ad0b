#include "app/shell/icons.h"

#include "app/shell/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(Ink ink, QIcon::Mode mode)
{
    const Tokens &t = tokensOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return t.muted;
    switch (ink) {
    case Ink::Text:
        return t.text;
    case Ink::Muted:
        return t.muted;
    case Ink::Accent:
        return t.accent;
    case Ink::Good:
        return t.good;
    case Ink::Due:
        return t.due;
    case Ink::Wrong:
        return t.wrong;
    case Ink::OnAccent:
        return t.onAccent;
    }
    Q_UNREACHABLE();
}

class SvgEngine : public QIconEngine
{
public:
    SvgEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colourOf(m_ink, mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"qorjyn:%1:%2:%3x%4"_s.arg(m_name, colourOf(m_ink, mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(m_name, m_ink); }
    bool isNull() override { return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name)); }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new SvgEngine(name, ink));
}

} // namespace qorjyn
