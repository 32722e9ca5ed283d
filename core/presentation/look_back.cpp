#include "guidance/look_back.hpp"

#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/people.hpp"
#include "presentation/view.hpp"

namespace iura {

using nlohmann::json;

json look_back_view(const json& sent, Date date, const Language& language, int months) {
  const Answers answers = read_answers(sent, date);
  const People people{answers, language};
  const auto words = [&](Name key, const Named& values = {}) { return language.text({"result", "look_back", key}, values); };
  json items = json::array();
  for (const auto& missed : look_back(answers, date, months)) {
    const Named values{{"first", language.month(missed.months.back())}, {"last", language.month(missed.months.front())}, {"count", std::to_string(missed.months.size())}, {"amount", language.money(missed.total)}};
    items.push_back(object({{"right", missed.right}, {"person", missed.person}, {"title", right_name(language, missed.right)}, {"who", missed.person == 0 ? json{} : json(people.who(static_cast<std::size_t>(missed.person)))},
                            {"months", static_cast<int>(missed.months.size())}, {"text", words(missed.months.size() == 1 ? Name{"month"} : Name{"months"}, values)}, {"back", back_words(language, missed.right)}}));
  }
  return object({{"lead", words("lead")}, {"none", items.empty() ? json(words("none", {{"count", std::to_string(months)}})) : json{}}, {"items", items}});
}

}  // namespace iura
