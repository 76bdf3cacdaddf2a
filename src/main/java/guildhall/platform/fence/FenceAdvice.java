package guildhall.platform.fence;

import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/// Puts the fence before every act that stands behind it, before its transaction begins.
@Configuration(proxyBeanMethods = false)
class FenceAdvice {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DefaultPointcutAdvisor fenceBeforeActs(ObjectProvider<Fence> fence) {
    MethodBeforeAdvice look = (method, arguments, act) -> fence.getObject().requireDown();
    var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(BehindFence.class);
    var advisor = new DefaultPointcutAdvisor(pointcut, look);
    advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return advisor;
  }
}
