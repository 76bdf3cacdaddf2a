package guildhall.platform.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Money;
import guildhall.kernel.Page;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The API's own description, OpenAPI 3.1: how to sign in, how a problem looks, how lists are
/// paged.
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "A part of the request is not of the form it must have",
          "401", "Nobody is signed in",
          "403", "A role is missing inside one's own company",
          "404", "Unknown, or another company's",
          "409", "Refused by the present state",
          "422", "Refused by what is asked");

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Call.class, Page.Wanted.class)
        .replaceWithSchema(AccountId.class, new StringSchema().format("uuid"))
        .replaceWithSchema(PersonId.class, new StringSchema().format("uuid"))
        .replaceWithClass(Secret.class, String.class)
        .replaceWithSchema(Money.class, money());
  }

  @Bean
  OpenAPI openApi() {
    var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    return new OpenAPI()
        .info(new Info().title("Guildhall").version("v1").description(INTRODUCTION))
        .components(new Components().addSecuritySchemes("token", bearer))
        .addSecurityItem(new SecurityRequirement().addList("token"));
  }

  private static final String INTRODUCTION =
      """
      Every write names its own row: `PUT …/{id}` with a UUID made by the caller. The first time answers
      201, the same id and content 200 with the same body, the same id and other content 409. With
      `?preview=true` the same rules run and nothing is written. Dates are days in the program's zone,
      instants are UTC. Errors are problem details (RFC 9457) with a stable `code` and the `rule`
      behind it. `Accept-Language` (en, nl, sv) changes texts, never codes, dates or numbers.
      """;

  @Bean
  OpenApiCustomizer problemSchema() {
    return document ->
        ModelConverters.getInstance(true)
            .readAll(Problem.class)
            .forEach(document.getComponents()::addSchemas);
  }

  @Bean
  OperationCustomizer habits() {
    return (operation, method) -> {
      PROBLEMS.forEach((status, words) -> addProblem(operation, status, words));
      for (var parameter : method.getMethodParameters()) {
        if (parameter.getParameterType() == Page.Wanted.class) addPaging(operation);
      }
      return operation;
    };
  }

  private static void addProblem(Operation operation, String status, String words) {
    var schema = new Schema<>().$ref("#/components/schemas/Problem");
    var content =
        new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
    operation.getResponses().addApiResponse(status, response(words, content));
  }

  private static ApiResponse response(String words, Content content) {
    return new ApiResponse().description(words).content(content);
  }

  private static void addPaging(Operation operation) {
    operation.addParametersItem(
        new Parameter()
            .in("query")
            .name("limit")
            .description("How many rows at most, 1 to 200; 50 unless told")
            .schema(new Schema<Integer>().type("integer")));
    operation.addParametersItem(
        new Parameter()
            .in("query")
            .name("after")
            .description("`page.next` of the page before")
            .schema(new StringSchema()));
  }

  private static Schema<?> money() {
    return new ObjectSchema()
        .addProperty("amount", new StringSchema().example("475.00"))
        .addProperty("currency", new StringSchema().example("EUR"));
  }
}
