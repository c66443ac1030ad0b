// Searching the text of the file that is shown: hides that its pages are asked one after another.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace qorjyn {

class PdfReader;

/// A line to type into, hidden until it is opened; what came of it is said in words below.
class PdfSearch : public QWidget
{
    Q_OBJECT

public:
    explicit PdfSearch(PdfReader *reader, QWidget *parent = nullptr);

    /// Another file: nothing is searched or found any more.
    void setFile(const QString &file);
    /// 0 while not known: nothing is searched then.
    void setPages(int pages) { m_pages = pages; }
    /// The page that is looked at: a search begins there.
    void setPage(int page) { m_shown = page; }

    /// The hits of this page, in parts of its width and height as it lies in the file.
    [[nodiscard]] QList<QRectF> hits(int page) const;
    /// Which of the hits is the one that was gone to.
    [[nodiscard]] int current() const { return m_at; }
    [[nodiscard]] bool isSearching() const { return m_request != 0; }

public Q_SLOTS:
    void open();
    /// Hides the line and forgets the hits.
    void shut();
    void goToNext() { go(1); }
    void goToPrevious() { go(-1); }

Q_SIGNALS:
    /// The hit to look at is on this page.
    void found(int page);
    /// The hits are no more.
    void forgotten();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void forget();
    void go(int step);
    void ask(int page);
    void take(const QList<QRectF> &hits, const QString &problem);
    void tell();
    void say(const QString &text);

    PdfReader *m_reader;
    QString m_file;
    int m_pages = 0;
    int m_shown = 0;
    QString m_words; ///< that are searched, or were found
    int m_page = -1; ///< of the hits; -1 where there are none
    QList<QRectF> m_hits;
    int m_at = 0;
    int m_step = 1;   ///< forward or back
    int m_asked = 0;  ///< the page that is read now
    int m_left = 0;   ///< pages to read, this one included
    int m_unread = 0; ///< pages that could not be
    quint64 m_request = 0;
    QLineEdit *m_edit;
    QToolButton *m_next;
    QToolButton *m_previous;
    QToolButton *m_close;
    QLabel *m_said;
};

} // namespace qorjyn
