#include "documents/worker/sandbox.h"

namespace qorjyn::pdf {

QString enterSandbox()
{
    return {};
}

int tryToEscape(const QByteArrayList &)
{
    return 2;
}

} // namespace qorjyn::pdf
