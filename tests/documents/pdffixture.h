// What the tests of the PDF reader share: a folder, a reader, and ways to ask it and wait.
#pragma once

#include "documents/pdfreader.h"

#include <QObject>
#include <QTemporaryDir>
#include <chrono>
#include <memory>

/// What came back to a callback, and how often.
struct Answer
{
    int count = 0;
    qorjyn::PdfInfo info;
    QImage image;
    QString text;
    QString problem;
};

class PdfFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    /// The time limit of every request for which a test sets no other: no machine is that slow.
    static constexpr std::chrono::minutes Patience{10};

    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    quint64 askInfo(Answer &answer, const QString &file,
                    qorjyn::PdfUrgency urgency = qorjyn::PdfUrgency::Now);
    quint64 askPage(Answer &answer, const QString &file, int page = 0, QSize fit = {1366, 768},
                    QObject *context = nullptr);
    static void await(const Answer &answer);
    [[nodiscard]] qorjyn::PdfInfo infoOf(const QString &file);
    [[nodiscard]] Answer pageOf(const QString &file, int page = 0, QSize fit = {1366, 768});
    [[nodiscard]] Answer textOfPage(const QString &file, int page);
    [[nodiscard]] QList<qint64> workers();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<qorjyn::PdfReader> m_reader;
};
