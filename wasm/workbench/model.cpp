#include "model.hpp"

#include "embedded.hpp"
#include "json/text.hpp"
#include "population/population.hpp"
#include "presentation/machine.hpp"
#include "presentation/object.hpp"

namespace iura::embedded {
std::span<const File> personas();
}

namespace iura::workbench {
namespace {

using nlohmann::json;

constexpr int made_up_households = 300;
constexpr std::uint64_t population_seed = 1;

std::vector<Persona> read_personas(bool french) {
  std::vector<Persona> personas;
  const json document = parse_json(embedded::personas().front().text);
  for (const auto& one : document["personas"])
    personas.push_back({one["who"][french ? 1 : 0].get<std::string>(), date_of(one["date"].get_ref<const std::string&>()), one["answers"]});
  return personas;
}

// The place of a path in the answers; made on the way where `make` says so, otherwise null where there is none.
json* at_path(json& document, std::string_view path, bool make) {
  json* at = &document;
  while (!path.empty()) {
    const auto slash = path.find('/');
    const std::string part{path.substr(0, slash)};
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    if (at->is_array()) {
      const auto item = static_cast<std::size_t>(std::atoi(part.c_str()));
      if (item >= at->size()) return nullptr;
      at = &(*at)[item];
    } else {
      if (!at->is_object()) *at = json::object();
      if (!make && !at->contains(part)) return nullptr;
      at = &(*at)[part];
    }
  }
  return at;
}

}  // namespace

Model::Model(Language language) : language_(std::move(language)), personas_(read_personas(language_.code() == "fr")) {
  answers_ = personas_.front().answers;
  date_ = personas_.front().date;
  households_ = personas_;
  for (int number = 1; number <= made_up_households; ++number)
    households_.push_back({say({"law", "made_up"}, {{"n", std::to_string(number)}}), date_, synthetic_household(population_seed, static_cast<std::uint64_t>(number), date_)});
  settle();
}

std::string Model::say(std::initializer_list<Name> path, const Named& values) const {
  const json* at = language_.find({"workbench"});
  for (const auto key : path) at = at != nullptr && at->is_object() && at->contains(key) ? &(*at)[std::string{key}] : nullptr;
  return at != nullptr && at->is_string() ? Language::fill(at->get<std::string>(), values) : std::string{};
}

void Model::answer(const std::string& path, json value) {
  json* place = at_path(answers_, path, true);
  if (place == nullptr || *place == value) return;
  *place = std::move(value);
  if (const auto slash = path.rfind('/'); place->is_null())
    if (json* thing = at_path(answers_, slash == std::string::npos ? std::string_view{} : std::string_view{path}.substr(0, slash), false); thing != nullptr && thing->is_object())
      thing->erase(slash == std::string::npos ? path : path.substr(slash + 1));
  ++revision_;
}

json Model::answer_at(const std::string& path) const {
  const json* place = at_path(const_cast<json&>(answers_), path, false);
  return place != nullptr ? *place : json{};
}

void Model::set_date(Date date) {
  if (date == date_) return;
  date_ = date;
  ++revision_;
}

bool Model::open(const json& file) {
  const auto text = [&](const char* name) { return file.contains(name) && file[name].is_string() ? file[name].get<std::string>() : std::string{}; };
  const auto date = iso_date(text("date"));
  if (text("format") != "iura-case/1" || !date || !file.contains("answers") || !file["answers"].is_object()) return false;
  answers_ = file["answers"];
  answers_.erase("date");
  date_ = *date;
  ++revision_;
  return true;
}

json Model::case_file() const { return object({{"format", "iura-case/1"}, {"date", iso(date_)}, {"answers", answers_}}); }
json Model::result() const { return parse_json(result_for_programs(answers_, date_, {.trace = true}).text); }

void Model::change_law(Reform changed) {
  if (changed == reform_) return;
  reform_ = std::move(changed);
  ++revision_;
}

void Model::settle() {
  if (settled_ == revision_) return;
  settled_ = revision_;
  outcome_.reset();
  law_.reset();
  if (!law_as_it_is_ || law_as_it_is_->date() != date_) law_as_it_is_ = std::make_unique<LawAt>(date_);
  if (!reform_.is_empty()) {
    legislation_ = std::make_unique<Legislation>(reform_.applied_to(Legislation::current()));
    law_ = std::make_unique<LawAt>(date_, *legislation_);
  }
  outcome_ = std::make_unique<Outcome>(answers_, law(), language_);
}

}  // namespace iura::workbench
