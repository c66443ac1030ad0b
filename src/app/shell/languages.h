// The language of the program: which translators are loaded, and how dates and numbers are written.
#pragma once

#include "domain/codes.h"

#include <QObject>
#include <QTranslator>

namespace qorjyn {

class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// Loads the language; every widget gets LanguageChange. The C locale is left as it is.
    void set(Language language);
    [[nodiscard]] Language current() const { return m_current; }

    /// The language of a system that prefers these ("kk-KZ", "ru-RU" …): Kazakh, Russian or, for all others,
    /// English.
    [[nodiscard]] static Language preferred(const QStringList &uiLanguages);
    [[nodiscard]] static QLocale locale(Language language);
    /// Its own name in the language itself.
    [[nodiscard]] static QString ownName(Language language);

Q_SIGNALS:
    void changed(qorjyn::Language language);

private:
    Language m_current = Language::Kazakh;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace qorjyn
