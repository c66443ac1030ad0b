#include "app/shell/explain.h"

#include "words/words.h"

namespace qorjyn {

void explain(MessageBar &bar, const Failure &failure, const Languages &languages)
{
    bar.say(
        Tone::Wrong,
        [problems = failure.problems, &languages] {
            const Words words(languages.current());
            QList<MessageBar::Sentence> sentences;
            for (const Problem &problem : problems)
                sentences.append({.text = words.sentence(problem), .rule = problem.rule});
            return sentences;
        },
        failure.details);
}

} // namespace qorjyn
