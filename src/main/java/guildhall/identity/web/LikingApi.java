package guildhall.identity.web;

import guildhall.identity.app.LikePages;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/preferences")
@Tag(name = "People")
class LikingApi {

  private final LikePages likePages;
  private final Answers answers;

  LikingApi(LikePages likePages, Answers answers) {
    this.likePages = likePages;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "How the caller likes the pages")
  LikingForm get(Call call) {
    return LikingForm.of(likePages.see(call));
  }

  @PutMapping
  @Operation(
      summary = "Keep how the caller likes the pages",
      description =
          "A language is also the one they are written to in. Left out, the pages follow the"
              + " browser; a zone left out shows times in the program’s own.")
  ResponseEntity<?> put(
      Call call,
      @RequestBody @Valid LikingForm body,
      @RequestParam(defaultValue = "false") boolean preview) {
    return answers.write(preview, () -> likePages.handle(call, body.told()), LikingForm::of);
  }
}
