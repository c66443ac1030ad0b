#include "app/shell/screendialogs.h"

#include "app/shell/look.h"
#include "app/shell/reasondialog.h"
#include "app/shell/theme.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <memory>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

const QString lastFolder = u"dialogs/folder"_s;

/// A size that leaves the edge of the screen in sight.
QSize withinScreen(QSize wanted, const QWidget *parent)
{
    const QScreen *screen = parent ? parent->screen() : QGuiApplication::primaryScreen();
    return screen ? wanted.boundedTo(screen->availableSize() * 0.9) : wanted;
}

QMessageBox *box(QWidget *parent, const Question &question, QMessageBox::Icon icon)
{
    auto *box = new QMessageBox(icon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(question.details);
    return box;
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, QSettings().value(lastFolder).toString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // So wide that name, size and date are read without dragging, however small the dialog it was asked from.
    dialog->resize(withinScreen(QSize(scaled(960, parent), scaled(560, parent)), parent));
    return dialog;
}

/// Qt leaves out the typed names that its filter hides, or that are nowhere, where others are found: whoever
/// takes the files says what is wrong with each.
QStringList chosenFiles(const QFileDialog &dialog)
{
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    QStringList files = dialog.selectedFiles();
    if (const auto *typed = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s))
        for (auto name = quoted.globalMatch(typed->text()); name.hasNext();)
            if (const QString file = dialog.directory().absoluteFilePath(name.next().captured(1));
                !files.contains(file))
                files.append(file);
    return files;
}

} // namespace

void ScreenDialogs::message(QWidget *parent, const Question &said)
{
    QMessageBox *dialog = box(parent, said, QMessageBox::Information);
    dialog->addButton(QMessageBox::Ok);
    dialog->open();
}

std::function<void()> ScreenDialogs::confirm(QWidget *parent, const Question &question,
                                             std::function<void(bool)> answered)
{
    QMessageBox *dialog =
        box(parent, question, question.destroys ? QMessageBox::Warning : QMessageBox::Question);
    QPushButton *accept = dialog->addButton(question.accept, question.destroys ? QMessageBox::DestructiveRole
                                                                               : QMessageBox::AcceptRole);
    QPushButton *cancel = dialog->addButton(QMessageBox::Cancel);
    if (!question.destroys)
        setPrimary(accept);
    dialog->setDefaultButton(question.destroys ? cancel : accept);
    dialog->setEscapeButton(cancel);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, accept, answered = std::move(answered)] {
        answered(dialog->clickedButton() == accept);
    });
    dialog->open();
    return [button = QPointer<QPushButton>(accept)] {
        if (button)
            button->click();
    };
}

void ScreenDialogs::choose(QWidget *parent, const Question &question,
                           std::function<void(std::optional<bool>)> answered)
{
    QMessageBox *dialog =
        box(parent, question, question.destroys ? QMessageBox::Warning : QMessageBox::Question);
    QPushButton *accept = dialog->addButton(question.accept, question.destroys ? QMessageBox::DestructiveRole
                                                                               : QMessageBox::AcceptRole);
    QPushButton *decline = dialog->addButton(question.decline, QMessageBox::NoRole);
    QPushButton *cancel = dialog->addButton(QMessageBox::Cancel);
    dialog->setDefaultButton(question.destroys ? decline : accept);
    dialog->setEscapeButton(cancel);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [dialog, accept, decline, answered = std::move(answered)] {
                         const QAbstractButton *clicked = dialog->clickedButton();
                         answered(clicked == accept || clicked == decline ? std::optional(clicked == accept)
                                                                          : std::nullopt);
                     });
    dialog->open();
}

void ScreenDialogs::ask(QWidget *parent, const Question &question, const QString &initial,
                        std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.text);
    dialog->setTextValue(initial);
    dialog->setOkButtonText(question.accept);
    QObject::connect(
        dialog, &QDialog::finished, parent, [dialog, answered = std::move(answered)](int result) {
            answered(result == QDialog::Accepted ? std::optional(dialog->textValue()) : std::nullopt);
        });
    dialog->open();
}

void ScreenDialogs::askReason(QWidget *parent, const Question &question, Reasoned act)
{
    auto *dialog = new ReasonDialog(question, std::move(act), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScreenDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter,
                              std::function<void(QStringList)> answered)
{
    QFileDialog *dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [dialog, answered = std::move(answered)](int result) {
                         QSettings().setValue(lastFolder, dialog->directory().path());
                         answered(result == QDialog::Accepted ? chosenFiles(*dialog) : QStringList());
                     });
    dialog->open();
}

void ScreenDialogs::saveFile(QWidget *parent, const QString &title, const QString &proposedName,
                             const QString &filter, std::function<void(std::optional<QString>)> answered)
{
    QFileDialog *dialog = fileDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(proposedName);
    QObject::connect(
        dialog, &QDialog::finished, parent, [dialog, answered = std::move(answered)](int result) {
            QSettings().setValue(lastFolder, dialog->directory().path());
            answered(result == QDialog::Accepted ? std::optional(dialog->selectedFiles().value(0))
                                                 : std::nullopt);
        });
    dialog->open();
}

void ScreenDialogs::preview(QWidget *parent, const QString &title, std::function<void(QPrinter *)> paint)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [paint = std::move(paint), printer](QPrinter *chosen) { paint(chosen); });
    // The dialog draws on the printer to its end.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    const QWidget *window = parent ? parent->window() : nullptr;
    while (window && window->parentWidget())
        window = window->parentWidget()->window(); // asked from a dialog, it is as large as over the window
    if (window)
        dialog->resize(withinScreen(window->size() * 0.85, parent));
    dialog->open();
}

} // namespace qorjyn
