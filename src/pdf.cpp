// qorjyn-pdf: reads one PDF, DjVu or picture at a time for the program that started it, with rights to
// nothing else.
#include "documents/worker/djvudocument.h"
#include "documents/worker/pdfdocument.h"
#include "documents/worker/picture.h"
#include "documents/worker/sandbox.h"
#include "documents/worker/servant.h"

#include <cstdlib>
#include <cstring>

using namespace qorjyn;

int main(int argc, char *argv[])
{
    // `--selftest FILE…` shows what the sandbox refuses; `--selftest-bare FILE…` the same without it, as a
    // control.
    if (argc > 1) {
        const bool bare = std::strcmp(argv[1], "--selftest-bare") == 0;
        if (!bare && std::strcmp(argv[1], "--selftest") != 0)
            return EXIT_FAILURE;
        if (!bare)
            (void)pdf::enterSandbox();
        return pdf::tryToEscape(QByteArrayList(argv + 2, argv + argc));
    }
    pdf::Pipe pipe;
    pdf::Picture::loadReaders();
    pdf::DjVuDocument::prepare();
    const QString protections = pdf::enterSandbox();
    pdf::Servant servant(pipe);
    pdf::PdfDocument::warmUp();
    if (pipe.write(pdf::frame(pdf::Kind::Hello, pdf::ProtocolVersion, protections)))
        servant.serve();
    // Nothing is left to save, and a damaged document may not be worth taking apart.
    std::_Exit(EXIT_SUCCESS);
}
