// The preview beside a form: one page of a PDF or DjVu, or a picture, at a time, read elsewhere, never
// blocking the window.
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace qorjyn {

class EmptyState;
class MessageBar;
class PdfSearch;
class PdfReader;
struct PdfInfo;

class PdfView : public QWidget
{
    Q_OBJECT

public:
    /// Without a reader the view only tells that there is nothing to show.
    explicit PdfView(PdfReader *reader, QWidget *parent = nullptr);

    /// Shows the file from its first page; an empty name clears the view. `shownName` stands for the path.
    void showFile(const QString &path, const QString &shownName = {});
    /// What stands here while no file is shown.
    void setEmptySentence(const QString &sentence);
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] int page() const { return m_page; }   ///< from 0
    [[nodiscard]] int pages() const { return m_pages; } ///< 0 while not known
    [[nodiscard]] bool isReading() const { return m_request != 0; }

public Q_SLOTS:
    void showPage(int page);
    void zoomBy(double factor);
    void fitPage();
    /// By 90° clockwise, as long as this file is shown.
    void turnPage();

Q_SIGNALS:
    void pageShown(int page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void received(const QImage &image, const QString &problem);
    /// The hits of the search on the page; the one that was gone to comes into view.
    void showHits();
    [[nodiscard]] QRectF asTurned(const QRectF &part) const;
    void retranslate();
    void refresh();
    [[nodiscard]] QSize room() const;
    [[nodiscard]] QString sentence(const QString &problem) const;

    PdfReader *m_reader;
    QString m_file;
    QString m_name;
    QString m_problem;
    QImage m_image;           // of the page, without hits
    bool m_goesToHit = false; // where the page of the hit is still read
    int m_page = 0;
    int m_pages = 0;
    int m_turns = 0;     // quarters, clockwise
    double m_zoom = 1.0; // of the page that just fits
    quint64 m_request = 0;
    quint64 m_infoRequest = 0;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_number;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_turn;
    QToolButton *m_search;
    PdfSearch *m_searchLine;
    MessageBar *m_message;
    QScrollArea *m_scroll;
    QLabel *m_sheet;
    EmptyState *m_empty;
};

} // namespace qorjyn
