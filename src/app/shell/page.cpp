#include "app/shell/page.h"

#include <QEvent>

namespace qorjyn {

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace qorjyn
